import type { Finding } from '../lookalike/index.ts';

/** What is wrong, beside characters that are not what they seem. Permanent names. */
type ProblemKind =
  | 'syntax' /** the parser of the file refuses it */
  | 'field' /** a field that the kind of file does not have, or not there */
  | 'value' /** a value of the wrong type, or none of those that are allowed */
  | 'missing' /** a field that must be there */
  | 'reference' /** a name that stands for something which the file does not have */
  | 'version' /** an API version that is gone */
  | 'typing' /** a word that is unknown, beside one that is known */
  | 'layout' /** typed with another keyboard layout */
  | 'prompt' /** what the shell writes before a command */
  | 'shell'; /** the shell refuses it */

/** One thing that is wrong in a text. */
export interface Problem {
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  /** At least 1 but at the end of the text; never over a line's end. */
  readonly length: number;
  readonly kind: ProblemKind;
  /** What stands there and what to write. */
  readonly message: string;
  /** Whether a program refuses it; else it is a guess, told as “did you mean”. */
  readonly certain: boolean;
  /** What to write instead; none where nobody can know. */
  readonly edits: readonly Edit[];
}

/** A piece of the text, and what should stand in its place. */
export interface Edit {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

/** What the checker says of one place: a lookalike character or a problem, in lines and columns. */
export type CheckFinding = Omit<Finding, 'kind' | 'expected' | 'rule'> & {
  readonly kind: Finding['kind'] | ProblemKind;
  /** What to write in place of `found`; absent where nobody can know. */
  readonly expected?: string;
  /** All that has to change, which may be more than one place. */
  readonly edits: readonly Edit[];
};

/** The text with some of its findings corrected; of edits that overlap, the first is made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, length, text: written } of [...edits].sort((a, b) => a.start - b.start || a.length - b.length)) {
    if (start < done) continue;
    result += text.slice(done, start) + written;
    done = start + length;
  }
  return result + text.slice(done);
}
