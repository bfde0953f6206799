import type { CheckFinding } from '../../lib/checker/index.ts';

/** Kinds of findings about characters: each is one that another was meant for. */
const characters: ReadonlySet<string> = new Set([
  'letter',
  'dash',
  'quote',
  'space',
  'invisible',
  'punctuation',
  'ascii',
]);

/** Whether a finding is corrected without asking: a character that is not what it seems, and what can mean one thing only. */
export function isSure({ kind, certain, edits }: CheckFinding): boolean {
  return edits.length > 0 && (certain || characters.has(kind));
}
