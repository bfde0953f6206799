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

/**
 * Whether a symptom is found in substance: it says enough, nearly all of it stands there close together, no negation or
 * number is missing, and of its other words one in nine at most. Among them stand no more words than the symptom has:
 * a few common words are found in any log if they may lie far apart.
 */
export function isFound(symptom: Pattern, found: Alignment): boolean {
  if (found.coverage < 0.84 || found.mass < leastMass) return false;
  const roles = found.missing.map((word) => symptom.roles[word]);
  if (roles.includes('must')) return false;
  const content = symptom.roles.filter((role) => role !== 'filler').length;
  if (found.extra > Math.max(2, content)) return false;
  return roles.filter((role) => role === 'content').length <= Math.floor(content / 9);
}

/** Sum of rarities, in natural logarithms, below which a few words stand together by chance. */
const leastMass = 6;

/** Confidence from 0 to 1 of an answer. */
export function confidence(verdict: Verdict, coverage: number, share: number): number {
  const value = verdict === 'known' ? 0.8 + 0.2 * coverage : Math.max(coverage * 0.75, share * 0.6);
  return Math.round(Math.max(0, Math.min(verdict === 'known' ? 1 : 0.79, value)) * 1000) / 1000;
}
