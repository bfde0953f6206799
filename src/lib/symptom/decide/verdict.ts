import type { Alignment } from '../align/align.ts';
import type { Parameters } from '../parameters.ts';
import type { Query } from '../query/query.ts';
import type { PasteWords } from '../query/words.ts';
import type { Verdict } from '../types.ts';
import type { Candidate } from './rank.ts';

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
  if (best?.isProof && !isOver(best.found, query.words) && !isOutdone(one, all, parameters)) return 'known';
  if (
    best !== undefined &&
    best.found.coverage >= parameters.unsureCoverage &&
    best.found.specificity >= parameters.unsureSpecificity
  )
    return 'unsure';
  return query.isQuestion && answered >= parameters.unsureAnswer ? 'unsure' : 'unknown';
}

/** Whether another entry is proved at the same place of the paste, and explains clearly more of it. */
function isOutdone(one: Candidate, all: readonly Candidate[], { clearlyStronger }: Parameters): boolean {
  const place = one.best && placeOf(one.best.found);
  if (place === undefined) return false;
  return all.some(({ best, record, strength }) => {
    if (!best?.isProof || record === one.record || one.record.alike.includes(record.slug)) return false;
    const rival = placeOf(best.found);
    return rival.from <= place.from && rival.to >= place.to && strength > one.strength * clearlyStronger;
  });
}

/** The positions of the first and the last word that were found. */
function placeOf({ pairs }: Alignment): { from: number; to: number } {
  return { from: pairs[0]?.[1] ?? 0, to: pairs.at(-1)?.[1] ?? 0 };
}

/** Whether the symptom stands only in lines that tell that the trouble is gone. */
function isOver(found: Alignment, words: PasteWords): boolean {
  return found.pairs.every(([, position]) => words.lines[words.line[position] ?? 0]?.kind === 'over');
}
