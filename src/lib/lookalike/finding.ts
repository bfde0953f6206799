/** What a text is written in. `text` is for pastes of unknown kind: see `guessLanguage`. */
export type Language = 'shell' | 'console' | 'yaml' | 'dockerfile' | 'text';

/** Kinds of findings: what is wrong, independent of the rule that found it. Permanent names. */
export type FindingKind =
  | 'letter' /** a letter or digit of another script or style: Cyrillic, Greek, fullwidth, mathematical */
  | 'dash'
  | 'quote'
  | 'space'
  | 'invisible' /** zero-width characters, soft hyphens, byte order marks, bidirectional controls */
  | 'punctuation' /** slashes, colons, bars and other marks of another script */
  | 'ascii'; /** one ASCII character in place of another: I for l, O for 0, rn for m */

/** One place where a character is not what it seems. */
export interface Finding {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** In UTF-16 units. */
  length: number;
  /** The characters that stand there. */
  found: string;
  /** What was meant; empty where the characters should go. */
  expected: string;
  kind: FindingKind;
  /** The id of the rule that found it. */
  rule: string;
  /** What stands there, what was meant, and why. */
  message: string;
  /** Whether it can be fixed without asking. */
  certain: boolean;
}

/** What a rule finds, before its offset is turned into line and column. */
export interface Slip {
  /** Offset in the text, in UTF-16 units, from 0. */
  start: number;
  found: string;
  expected: string;
  kind: FindingKind;
  /** What the character is called; without a name, ASCII is described by itself. */
  name?: string;
  /** The word that it stands in, where that begins, and what it should be. */
  word?: { start: number; found: string; expected: string };
  /** Why the checker thinks so; ends the message. */
  reason: string;
  certain: boolean;
}
