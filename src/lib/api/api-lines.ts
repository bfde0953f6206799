import type { Api } from './api.ts';

/** What `/api/entries.json` holds: the course, and the address of its schema. */
type ApiFile = Api & { readonly $schema: string };

/** The text of `/api/entries.json`: JSON with one line an entry, so that it can be read a few entries at a time. */
export function apiText({ entries, ...head }: ApiFile): string {
  const opening = JSON.stringify({ ...head, entries: [] }).slice(0, -']}'.length);
  const lines = entries.map((entry, at) => JSON.stringify(entry) + (at < entries.length - 1 ? ',' : ''));
  return `${[opening, ...lines, ']}'].join('\n')}\n`;
}

/**
 * Takes apart what `apiText` wrote: all before the entries, and each entry's JSON.
 * @throws {Error} where the text is not of that form, or only its beginning
 */
export function apiLines(text: string): {
  readonly head: Omit<ApiFile, 'entries'>;
  readonly entries: readonly string[];
} {
  const [opening = '', ...lines] = text.trimEnd().split('\n');
  if (lines.pop() !== ']}') throw new Error('the data do not end as they should: load them again');
  const { entries: _none, ...head } = JSON.parse(`${opening}]}`) as ApiFile;
  return { head, entries: lines.map((line) => line.replace(/,$/, '')) };
}
