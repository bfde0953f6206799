import { stringify } from 'yaml';
import { type FieldName, fieldList } from '../entry/fields/index.ts';
import { languageCodes, languages } from '../symptom/languages/index.ts';
import type { Draft } from './draft.ts';

/** What a new entry's file holds beside the draft; `today` is a day like 2026-11-21. */
export type EntryTextOptions = { readonly symptoms: readonly string[]; readonly today: string };

/**
 * The file of a new entry: every field in its order with a comment on what it is for. Fields that have to be filled
 * stand there empty, so that the check asks for them; those that may be left out stand in comments.
 */
export function entryText(draft: Draft, options: EntryTextOptions): string {
  const values = valuesOf(draft, options);
  const lines = fieldList.flatMap(([name, { description, example, isOffered }]) => {
    if (!isOffered) return [];
    const value = values[name];
    const text = value === undefined ? later(example) : yaml({ [name]: value });
    return [`# ${description}\n${text}${name === 'asks' ? missingLanguages(draft) : ''}`];
  });
  const body = draft.why === '' ? '' : `\n${draft.why}\n`;
  return `---\n${lines.join('')}---\n${body}`;
}

/** What the author has said, by the fields of an entry; nothing for what may be left out and was not said. */
function valuesOf(draft: Draft, { symptoms, today }: EntryTextOptions): Partial<Record<FieldName, unknown>> {
  const { title, topic, hint, fix, verify, catchUp, sources } = draft;
  return {
    title,
    topic,
    symptom: symptoms,
    asks: Object.fromEntries(Object.entries(draft.asks).filter(([code, own]) => code === 'en' || own.length > 0)),
    hint,
    fix,
    verify,
    catchUp,
    skips: draft.skips === '' ? undefined : draft.skips,
    related: draft.related.length === 0 ? undefined : draft.related,
    sources,
    added: today,
    reviewed: today,
    tried: draft.tried === '' ? undefined : { on: today, with: draft.tried },
  };
}

function missingLanguages({ asks }: Draft): string {
  return languageCodes
    .filter((code) => code !== 'en' && asks[code].length === 0)
    .map((code) => later(`  ${code}: [two lines in ${languages[code].name}]`))
    .join('');
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
