import { stringify } from 'yaml';
import { fieldHelp } from '../entry/field-help.ts';
import type { Draft } from './draft.ts';

/** What a new entry's file holds beside the draft; `today` is a day like 2026-11-21. */
export type EntryTextOptions = { readonly symptoms: readonly string[]; readonly today: string };

/**
 * The file of a new entry: every field in its order with a comment on what it is for. Fields that have to be filled
 * stand there empty, so that the check asks for them; those that may be left out stand in comments.
 */
export function entryText(draft: Draft, { symptoms, today }: EntryTextOptions): string {
  const { asks, verify, tried } = draft;
  const fields = [
    field('title', draft.title),
    field('topic', draft.topic),
    optional('section', 'id-of-a-section'),
    optional('often', 2),
    field('symptom', symptoms),
    field('asks', {
      en: asks.en,
      ...(asks.ru.length > 0 && { ru: asks.ru }),
      ...(asks.fr.length > 0 && { fr: asks.fr }),
    }),
    ...(asks.ru.length > 0 ? [] : [later('  ru: [two lines in Russian]')]),
    ...(asks.fr.length > 0 ? [] : [later('  fr: [two lines in French]')]),
    field('hint', draft.hint),
    optional('confirm', { run: 'kubectl get pod <pod>', expect: 'ErrImagePull' }),
    field('fix', draft.fix),
    field('verify', verify),
    field('catchUp', draft.catchUp),
    draft.skips === '' ? optional('skips', 'One sentence.') : field('skips', draft.skips),
    draft.related.length > 0 ? field('related', draft.related) : optional('related', ['slug-of-a-neighbour']),
    optional('alike', ['slug-of-an-entry']),
    field('sources', draft.sources),
    field('added', today),
    field('reviewed', today),
    tried === '' ? optional('tried', { on: today, with: 'kubectl 1.34' }) : field('tried', { on: today, with: tried }),
  ];
  const body = draft.why === '' ? '' : `\n${draft.why}\n`;
  return `---\n${fields.join('')}---\n${body}`;
}

type Field = keyof typeof fieldHelp;

function field(name: Field, value: unknown): string {
  return `# ${fieldHelp[name]}\n${yaml({ [name]: value })}`;
}

function optional(name: Field, value: unknown): string {
  return `# ${fieldHelp[name]}\n${later(yaml({ [name]: value }).trimEnd())}`;
}

function later(lines: string): string {
  return `${lines.replace(/^/gm, '# ')}\n`;
}

/**
 * Single quotes, as a backslash means nothing in them; long texts stay on one line. What YAML 1.1 takes for a date or a
 * number (2026-11-21, 1_000, 0b1) is quoted too: the site's reader does so as well.
 */
function yaml(value: unknown): string {
  return stringify(value, { singleQuote: true, lineWidth: 0, compat: 'yaml-1.1' });
}
