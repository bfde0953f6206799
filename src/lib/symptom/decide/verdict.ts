import type { Alignment } from '../align/align.ts';
import type { Parameters } from '../parameters.ts';
import type { Query } from '../query/query.ts';
import type { PasteWords } from '../query/words.ts';
import type { Verdict } from '../types.ts';
import { type Candidate, isShared } from './rank.ts';
import { isFound } from './strength.ts';

/**
 * The verdict on one entry. `known`: its symptom is found, in a line that does not tell that the trouble is gone, and no
 * other entry explains the same place better. `unsure`: a part of it is found, or much of a question's words.
 */
export function verdictOf(
  one: Candidate,
  all: readonly Candidate[],
  query: Query,
  answered: number,
  parameters: Parameters,
): Verdict {
  const { best } = one;
  if (
    best !== undefined &&
    !isShared(one.record, best.at) &&
    isFound(best.pattern, best.found, query.words, parameters)
  ) {
    if (!isOver(best.found, query.words) && !isOutdone(one, all, query.words, parameters)) return 'known';
  }
  if (
    best !== undefined &&
    best.found.coverage >= parameters.unsureCoverage &&
    best.found.specificity >= parameters.unsureSpecificity
  )
    return 'unsure';
  return query.isQuestion && answered >= parameters.unsureAnswer ? 'unsure' : 'unknown';
}

/** Whether another entry's symptom is found at the same place of the paste, and explains clearly more of it. */
function isOutdone(one: Candidate, all: readonly Candidate[], words: PasteWords, parameters: Parameters): boolean {
  const found = one.best?.found;
  if (found === undefined) return false;
  const from = found.pairs[0]?.[1] ?? 0;
  const to = found.pairs.at(-1)?.[1] ?? 0;
  return all.some((other) => {
    const rival = other.best?.found;
    if (other === one || other.best === undefined || rival === undefined) return false;
    if (one.record.alike.includes(other.record.slug) || !isFound(other.best.pattern, rival, words, parameters))
      return false;
    const start = rival.pairs[0]?.[1] ?? 0;
    const end = rival.pairs.at(-1)?.[1] ?? 0;
    return start <= from && end >= to && other.strength > one.strength * parameters.clearlyStronger;
  });
}

/** Whether the symptom stands only in lines that tell that the trouble is gone. */
function isOver(found: Alignment, words: PasteWords): boolean {
  return found.pairs.every(([, position]) => words.lines[words.line[position] ?? 0]?.kind === 'over');
}
