import { entryPath } from '../address/url.ts';
import type { Confirmation, Step, Verification } from '../step/step.ts';
import { chooseOne, stepGroups } from '../step/step-groups.ts';
import type { Entry } from './entry.ts';

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
  const links = (slugs: readonly string[]) => slugs.map((other) => `- ${link(other)}`).join('\n');
  const state =
    data.status === 'retired' ? `retired${data.replacedBy ? `, replaced by ${link(data.replacedBy)}` : ''}; ` : '';
  const sections: [title: string, text: string][] = [
    ['You see', data.symptom.map(fence).join('\n\n')],
    ['Think first', data.hint],
    ['Make sure it is this', data.confirm === undefined ? '' : confirmation(data.confirm)],
    ['Fix', stepList(data.fix)],
    ['It worked if', verification(data.verify)],
    [
      'Catch up',
      [skips === undefined ? '' : `What you skip: ${skips}`, stepList(catchUp)].filter(Boolean).join('\n\n'),
    ],
    ['Why', body.trim().replace(/\]\(\/(?!\/)/g, `](${home}/`)],
    ['Often confused with', links(data.related)],
    ['The same error elsewhere', links(data.alike)],
    ['Sources', data.sources.map((source) => `- <${source}>`).join('\n')],
  ];
  return [
    `# ${data.title}`,
    `${topicTitle}; ${state}reviewed ${data.reviewed}; ${home}${entryPath(slug)}`,
    ...sections.flatMap(([title, text]) => (text === '' ? [] : [`## ${title}`, text])),
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

function confirmation({ note, ...check }: Confirmation): string {
  return note === undefined ? verification(check) : `${note}\n\n${verification(check)}`;
}

function verification(check: Verification): string {
  return 'run' in check
    ? `${fence(check.run)}\n\nshows\n\n${fence(check.expect)}`
    : `${check.do} It shows\n\n${fence(check.expect)}`;
}

/** A fence that is longer than any run of backticks in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${text.trimEnd()}\n${marks}`;
}
