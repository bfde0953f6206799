import type { MatchResult, Verdict } from '../../lib/symptom/types.ts';
import { isFound } from '../ui/filter.ts';

/** An entry of the board: how often it is met (1 is most), and the words that it is found by. */
export type RowWords = { readonly slug: string; readonly often: number; readonly title: string; words: string };

/** What the matcher says of a text. */
export type Answered = {
  readonly verdict: Verdict;
  readonly known: readonly MatchResult[];
  readonly others: readonly MatchResult[];
};

/** A row that is shown, with the matcher's answer where it has one. */
export type FoundRow<Row> = { readonly row: Row; readonly result: MatchResult | undefined };

/** From so many words on a text is what somebody said or was told, and no filter any more. */
const leastWords = 8;
/** Where no entry has the words of a filter, those stand in that the matcher finds nearly all of them in. */
const likely = 0.5;

/** Whether a text is a message rather than words of a filter, which stand in a row all of them. */
export function isMessage(rows: readonly RowWords[], text: string): boolean {
  if (text.trim().includes('\n')) return true;
  return text.trim().split(/\s+/).length >= leastWords && !rows.some((row) => isFound(row.words, text));
}

/**
 * The rows for a text, in the order in which a supporter wants them: what the matcher knows, then what it takes for
 * likely, then what merely has the words; among equals what is met most. `rows` stand in the order of the course.
 */
export function foundRows<Row extends RowWords>(
  rows: readonly Row[],
  text: string,
  answer: Answered | undefined,
): FoundRow<Row>[] {
  const message = isMessage(rows, text);
  const results = new Map(
    [...(answer?.known ?? []), ...(answer?.others ?? [])].flatMap((result) =>
      result.kind === 'entry' ? [[result.entry, result]] : [],
    ),
  );
  const known = new Map((answer?.known ?? []).map(({ entry }, at) => [entry, at]));
  const filtered = new Set(message ? [] : rows.filter((row) => isFound(row.words, text)));
  const isShown = (row: Row, result: MatchResult | undefined): boolean => {
    if (filtered.has(row)) return true;
    if (message || result?.verdict === 'known') return result !== undefined;
    return filtered.size === 0 && result !== undefined && result.score >= likely;
  };
  return rows
    .flatMap((row) => {
      const result = results.get(row.slug);
      if (!isShown(row, result)) return [];
      const inTitle = isFound(row.title, text) ? 0 : 1;
      return [
        { row, result, order: [known.get(row.slug) ?? known.size, -tenths(result?.score ?? 0), inTitle, row.often] },
      ];
    })
    .toSorted((a, b) => compare(a.order, b.order))
    .map(({ row, result }) => ({ row, result }));
}

/** Scores that differ by less are equal. */
function tenths(score: number): number {
  return Math.round(score * 10);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
