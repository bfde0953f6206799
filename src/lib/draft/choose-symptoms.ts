import { normalise } from '../symptom/index.ts';
import { toSymptom } from './to-symptom.ts';

/** A line of a paste, and the symptom that it would make. */
export type SymptomChoice = { readonly line: string; readonly symptom: string; readonly isProposed: boolean };

/**
 * The lines of a paste that may tell an error, in their order; proposed are those that look like errors, and where none
 * does, like warnings, and else all. What somebody typed at a prompt tells nothing.
 */
export function chooseSymptoms(printed: string): SymptomChoice[] {
  const lines = normalise(printed).lines.filter(({ kind }) => kind !== 'empty' && kind !== 'prompt');
  const kinds = new Set(lines.map(({ kind }) => kind));
  const telling = (['error', 'warning'] as const).find((kind) => kinds.has(kind));
  const choices = new Map<string, SymptomChoice>();
  let proposed = 0;
  for (const { text, kind } of lines) {
    const symptom = toSymptom(text);
    if (choices.has(symptom) || !hasWords(symptom)) continue;
    const isProposed = (telling === undefined || kind === telling) && proposed < most;
    if (isProposed) proposed++;
    choices.set(symptom, { line: text.trim(), symptom, isProposed });
  }
  return [...choices.values()].slice(0, 40);
}

/** Symptoms that are proposed of one paste: an author takes away more readily than they add. */
const most = 4;

/** Placeholders and marks alone are no symptom. */
function hasWords(symptom: string): boolean {
  return /\p{L}{2}/u.test(symptom.replace(/<[a-z-]+>/g, ''));
}
