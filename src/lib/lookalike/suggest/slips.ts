import type { Meant } from '../data/align.ts';
import { codePoint } from '../data/characters.ts';
import type { Slip } from '../finding.ts';
import type { Mark } from '../read/marks.ts';

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

/** The slip that a mark outside ASCII is; what it looks like is what was meant. */
export function slipOfMark({ at, character, look }: Pick<Mark, 'at' | 'character' | 'look'>, reason: string): Slip {
  const name = `${look.name} (${codePoint(character)})`;
  return { start: at, found: character, expected: look.ascii, kind: look.kind, name, reason, certain: true };
}
