import { plainTerms } from '../index/terms.ts';
import { stem } from '../languages/words.ts';
import type { Parameters } from '../parameters.ts';
import type { Query } from '../query/query.ts';
import type { EntryRecord } from '../types.ts';
import type { Candidate } from './rank.ts';

/**
 * The known errors that may be behind a status alone, such as `Pending`: those in whose title or symptoms it stands, best
 * first. None where the text is no such status, or where one error alone has it.
 */
export function causesOf(
  { text, slots, isQuestion, words }: Query,
  ranked: readonly Candidate[],
  { glossaryWeight }: Parameters,
): Candidate[] {
  const asked = slots.filter(({ terms }) => ![...frames].some((frame) => terms.get(frame) === 1));
  const said = (asked.length > 0 ? asked : slots).map(({ terms }) => terms);
  // A status is the tool's own word.
  if (!isQuestion || /[^\u0000-\u007f]/.test(text) || said.length === 0 || words.stems.length > mostWords) return [];
  const isShown = (text: string): boolean => {
    const terms = new Set(plainTerms(text, new Set()));
    return said.every((meant) =>
      [...meant].some(([term, weight]) => weight >= surely && weight !== glossaryWeight && terms.has(term)),
    );
  };
  const causes = ranked.filter(({ record }) => record.kind === 'entry' && linesOf(record).some(isShown));
  if (causes.length < 2) return [];
  // `UNREACHABLE!` is Ansible's, whoever else is unreachable.
  const literal = (one: Candidate) => linesOf(one.record).some((line) => line.includes(text.trim()));
  return [...causes.filter(literal), ...causes.filter((one) => !literal(one))];
}

const linesOf = ({ title, symptom }: EntryRecord): readonly string[] => [title, ...symptom];

/** A status has no more words: `exit code 127`, `Warning FailedMount`. */
const mostWords = 4;
/** What a typing error or the parts of a name still count; a synonym is another status, and a translation none. */
const surely = 0.5;
/** Words around a status that are none. */
const frames: ReadonlySet<string> = new Set(['status', 'state', 'reason', 'warning', 'error', 'pod'].map(stem));

/**
 * The line by which one cause of a status is told from the others: the shortest of its own symptoms that says enough
 * to be known by it, and more than the status.
 */
export function tellingLine(
  { slots }: Query,
  { symptom, shared, weights }: EntryRecord,
  least: number,
): string | undefined {
  const said = new Set(slots.flatMap(({ terms }) => [...terms.keys()]));
  const [shortest] = symptom
    .slice(0, symptom.length - shared)
    .filter((text, at) => {
      // Weights are in sixths of a natural logarithm.
      const specificity = (weights[at] ?? []).reduce((sum, weight) => sum + weight, 0) / 6;
      return specificity >= least && !plainTerms(text, new Set()).every((term) => said.has(term));
    })
    .toSorted((a, b) => a.length - b.length);
  return shortest;
}
