import type { Alignment, Pattern } from './align.ts';
import type { Verdict } from './types.ts';

/**
 * How strongly a symptom stands in the paste: the rarity found, less the more of the symptom is missing. Half a symptom
 * is nothing; a long one found whole weighs more than a short one.
 */
export function strength(found: Alignment): number {
  const whole = Math.max(0, Math.min(1, (found.coverage - 0.35) / 0.55));
  return found.mass * whole * whole;
}

/** Whether a symptom is found in substance: nearly whole, nothing distinctive missing, and rare enough to mean something. */
export function isFound(symptom: Pattern, found: Alignment): boolean {
  const lost = found.missing.reduce((sum, weight) => sum + weight, 0) / (symptom.total || 1);
  const heaviest = Math.max(0, ...found.missing);
  return found.coverage >= 0.86 && lost <= 0.12 && heaviest <= 3 && found.mass >= 7.5;
}

/** Confidence from 0 to 1 of an answer. */
export function confidence(verdict: Verdict, coverage: number, share: number): number {
  const value = verdict === 'known' ? 0.8 + 0.2 * coverage : Math.max(coverage * 0.75, share * 0.6);
  return Math.round(Math.max(0, Math.min(verdict === 'known' ? 1 : 0.79, value)) * 1000) / 1000;
}
