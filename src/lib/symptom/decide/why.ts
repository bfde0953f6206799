import type { Verdict } from '../types.ts';

/** Why an entry is an answer, in a few words. */
export function why(verdict: Verdict, coverage: number, line: number | undefined, symptom: string | undefined): string {
  if (symptom === undefined)
    return verdict === 'unknown' ? 'shares a few words with the text' : 'its words fit the text';
  const place = line === undefined ? '' : `line ${line} `;
  return verdict === 'known'
    ? `${place}has the symptom "${symptom}"`
    : `${place}has ${Math.round(100 * coverage)} % of the symptom "${symptom}"`;
}
