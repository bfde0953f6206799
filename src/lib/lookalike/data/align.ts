import { areAlike, lettersFor, pairs } from './confusables.ts';

/**
 * The places where two words differ, if each is a slip of the eye.
 *
 * @returns edits in the order of the word, or undefined where the words differ otherwise
 */
export function align(found: string, expected: string): Edit[] | undefined {
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < found.length || j < expected.length) {
    const [a = '', b = ''] = [found[i], expected[j]];
    const edit = a === b ? { at: i, found: a, expected: b } : editAt(found, i, expected, j);
    if (edit === undefined) return undefined;
    if (a !== b) edits.push(edit);
    i += edit.found.length;
    j += edit.expected.length;
  }
  return edits;
}

function editAt(found: string, i: number, expected: string, j: number): Edit | undefined {
  const [a = '', b = ''] = [found[i], expected[j]];
  if (areAlike(a, b)) return { at: i, found: a, expected: b };
  for (const [two, one] of pairs) {
    if (b === one && found.startsWith(two, i)) return { at: i, found: two, expected: one };
    if (a === one && expected.startsWith(two, j)) return { at: i, found: one, expected: two };
  }
  return undefined;
}

/** Every slip of one letter or pair of letters that may have been made at a place of a word; a bar is none. */
export function* editsAt(word: string, at: number): Iterable<Edit> {
  for (const [two, one] of pairs) {
    if (word.startsWith(two, at)) yield { at, found: two, expected: one };
    if (word.startsWith(one, at)) yield { at, found: one, expected: two };
  }
  const found = word[at] ?? '';
  for (const expected of found === '|' ? [] : lettersFor(found)) yield { at, found, expected };
}

/** The word with one slip corrected. */
function apply(word: string, { at, found, expected }: Edit): string {
  return word.slice(0, at) + expected + word.slice(at + found.length);
}

/** What a word was meant to be, from the one slip in it. */
export function correction(word: string, edit: Edit): Meant {
  return { word: apply(word, edit), edits: [edit] };
}

/** One slip inside a word. */
export interface Edit {
  /** Offset in the word that was found. */
  at: number;
  found: string;
  expected: string;
}

/** What a word was meant to be, and how the word that was found differs from it. */
export interface Meant {
  word: string;
  edits: Edit[];
}
