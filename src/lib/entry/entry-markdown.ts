import { entryPath } from '../address/url.ts';
import type { Confirmation, Step, Verification } from '../step/step.ts';
import { chooseOne, stepGroups } from '../step/step-groups.ts';
import type { Entry } from './entry.ts';
import { ownSource } from './fields/sources.ts';
import { type Part, partsOf } from './parts.ts';

/** What an entry's plain page needs besides the entry itself. `site` is the address of the home page. */
export type MarkdownContext = {
  readonly site: string;
  readonly topicTitle: string;
  /** The shortcut's steps: the topic's where the entry has none of its own. */
  readonly catchUp: readonly Step[];
  readonly skips: string | undefined;
  readonly titleOf: (slug: string) => string | undefined;
};

/** An entry as one Markdown text, for programs and for people without a browser; every link is absolute. */
export function entryMarkdown(
  { slug, data, body }: { slug: string; data: Entry; body: string },
  { site, topicTitle, catchUp, skips, titleOf }: MarkdownContext,
): string {
  const home = site.replace(/\/$/, '');
  const link = (other: string) => `[${titleOf(other) ?? other}](${home}${entryPath(other)})`;
  const shortcut = [...(skips === undefined ? [] : [`What you skip: ${skips}`]), stepList(catchUp)];
  const textOf = (part: Part): string => {
    switch (part.form) {
      case 'sentence':
      case 'question':
        return part.value;
      case 'printed':
      case 'lines':
        return part.value.map(fence).join('\n\n');
      case 'confirmation':
      case 'verification':
        return checkText(part.value);
      case 'steps':
        return stepList(part.value);
      case 'shortcut':
        return shortcut.filter(Boolean).join('\n\n');
      case 'entries':
        return part.value.map((other) => `- ${link(other)}`).join('\n');
      case 'addresses':
        return part.value
          .map((address) => (address === ownSource ? '- On the machine of who wrote this.' : `- <${address}>`))
          .join('\n');
    }
  };
  const shown = (place: Part['place']) =>
    partsOf(data, place).map((part): readonly [string, string] => [part.heading, textOf(part)]);
  const sections = [
    ...shown('before'),
    ['Why', body.trim().replace(/\]\(\/(?!\/)/g, `](${home}/`)] as const,
    ...shown('after'),
    ...shown('end'),
  ];
  const state =
    data.status === 'retired' ? `retired${data.replacedBy ? `, replaced by ${link(data.replacedBy)}` : ''}; ` : '';
  return [
    `# ${data.title}`,
    `${topicTitle}; ${state}reviewed ${data.reviewed}; ${home}${entryPath(slug)}`,
    ...sections.flatMap(([heading, text]) => (text === '' ? [] : [`## ${heading}`, text])),
  ]
    .join('\n\n')
    .concat('\n');
}

function stepList(steps: readonly Step[]): string {
  return stepGroups(steps)
    .map(({ sentence, commands, alternatives }, index) => {
      const blocks = commands.flatMap(({ run, note, destroys }) => [
        ...(note === undefined ? [] : [note]),
        ...(destroys === undefined ? [] : [`**This destroys data:** ${destroys}`]),
        fence(run),
      ]);
      const ways = alternatives.map(({ when, steps }) => item('- ', [`**${when}:**`, stepList(steps)]));
      const lead = sentence ?? (ways.length > 0 ? chooseOne : undefined);
      return item(`${index + 1}. `, [
        ...(lead === undefined ? [] : [lead]),
        ...blocks,
        ...(ways.length === 0 ? [] : [ways.join('\n')]),
      ]);
    })
    .join('\n');
}

/** An item of a list: what follows its first line is indented to stand below it. */
function item(mark: string, parts: readonly string[]): string {
  return mark + parts.join('\n\n').replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
}

function checkText(check: Verification | Confirmation): string {
  if ('do' in check) return `${check.do} It shows\n\n${fence(check.expect)}`;
  const note = 'note' in check && check.note !== undefined ? `${check.note}\n\n` : '';
  return `${note}${fence(check.run)}\n\nshows\n\n${fence(check.expect)}`;
}

/** A fence that is longer than any run of backticks in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${text.trimEnd()}\n${marks}`;
}
