import type { Alignment } from '../align/align.ts';
import { captures } from '../align/captures.ts';
import { namesOf, type Pattern } from '../align/pattern.ts';
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

/** Whether a symptom stands there to the letter: no word is missing or added, and each placeholder stands for what it may. */
function isExact(symptom: Pattern, found: Alignment, paste: PasteWords): boolean {
  if (found.missing.length > 0 || found.extra > 0) return false;
  const lines = new Set(found.pairs.map(([, position]) => paste.line[position]));
  if (lines.size > symptom.text.split('\n').length) return false;
  const captured = new Set(captures(symptom.text, found, paste).map(({ name }) => name));
  return namesOf(symptom.text).every((name) => captured.has(name));
}
