import { symptomPattern } from '../../placeholder/symptom-pattern.ts';
import type { Alignment } from '../align/align.ts';
import type { Pattern } from '../align/pattern.ts';
import type { Parameters } from '../parameters.ts';
import type { PasteWords } from '../query/words.ts';

/**
 * How strongly a symptom stands in the paste: the specificity found, less the more of the symptom is missing. Half a
 * symptom is nothing; a long one found whole weighs more than a short one.
 */
export function strength(found: Alignment, { strengthFrom, strengthTo }: Parameters): number {
  const whole = Math.max(0, Math.min(1, (found.coverage - strengthFrom) / (strengthTo - strengthFrom)));
  return found.specificity * whole * whole;
}

/**
 * Whether a symptom is found: it says enough, and all its words but those that say nothing stand there close together.
 * Among them stand no more words than the symptom has: a few common words are found in any log if they may lie far
 * apart. A symptom that says little must stand there to the letter.
 */
export function isFound(symptom: Pattern, found: Alignment, paste: PasteWords, parameters: Parameters): boolean {
  if (found.specificity < parameters.foundSpecificity) return false;
  if (found.missing.some((word) => symptom.isFiller[word] !== true)) return false;
  if (found.extra > symptom.isFiller.filter((one) => !one).length) return false;
  return found.specificity >= parameters.looseSpecificity || isExact(symptom, found, paste);
}

/** Whether a symptom stands there to the letter, its signs too, and each placeholder for what it may be. */
function isExact(symptom: Pattern, found: Alignment, { line, lines }: PasteWords): boolean {
  if (found.missing.length > 0 || found.extra > 0) return false;
  const rows = found.pairs.map(([, position]) => line[position] ?? 0);
  if (new Set(rows).size > symptom.text.split('\n').length) return false;
  const text = lines.slice(rows[0], (rows.at(-1) ?? 0) + 1).map((row) => row.text);
  return new RegExp(symptomPattern(symptom.text), 'i').test(text.join('\n'));
}
