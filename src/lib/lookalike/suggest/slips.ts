import type { Meant } from '../data/align.ts';
import type { Slip } from '../finding.ts';

/** The slips in a word that was meant to be another. */
export function slipsIn(start: number, found: string, meant: Meant, reason: string): Slip[] {
  return meant.edits.map((edit) => ({
    start: start + edit.at,
    found: edit.found,
    expected: edit.expected,
    kind: 'ascii',
    word: { start, found, expected: meant.word },
    reason,
    certain: found.length >= 4,
  }));
}

/** The same where something else may be meant: nobody corrects them without asking. */
export function doubtfulSlipsIn(start: number, found: string, meant: Meant, reason: string): Slip[] {
  return slipsIn(start, found, meant, reason).map((slip) => ({ ...slip, certain: false }));
}
