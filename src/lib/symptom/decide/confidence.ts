import type { Parameters } from '../parameters.ts';
import type { Verdict } from '../types.ts';

/** Confidence from 0 to 1 of an answer: that of a known one is always above the others'. */
export function confidence(verdict: Verdict, coverage: number, answered: number, parameters: Parameters): number {
  const { knownConfidence, unsureConfidence } = parameters;
  const value =
    verdict === 'known'
      ? Math.min(1, knownConfidence + (1 - knownConfidence) * coverage)
      : Math.min(
          knownConfidence - 0.01,
          Math.max(coverage * unsureConfidence.coverage, answered * unsureConfidence.answer),
        );
  return Math.round(Math.max(0, value) * 1000) / 1000;
}
