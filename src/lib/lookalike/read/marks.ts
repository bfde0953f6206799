import { type Look, lookAt } from '../data/characters.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Word } from './word.ts';

/** Every character outside ASCII that looks like ASCII and is no letter: dashes, quotes, blanks, what is not seen. */
export function marksOf(text: string, words: readonly Word[], vocabulary: Vocabulary): Mark[] {
  if (!/[^\x00-\x7f]/.test(text)) return [];
  const marks: Mark[] = [];
  const wordAt = wordReader(words);
  for (const { 0: character, index } of text.matchAll(/[^\x00-\x7f\p{L}\p{N}\p{M}]|\u115f|\u3164|\uffa0|\u034f/gu)) {
    const look = lookAt(character, vocabulary);
    if (look === undefined || isReplaced(text, index, look.ascii)) continue;
    const before = text[index - 1] ?? '';
    const after = text[index + character.length] ?? '';
    marks.push({ at: index, character, look, word: wordAt(index), before, after });
  }
  return marks;
}

/** Answers, for offsets that only grow, which word an offset lies in. */
export function wordReader(words: readonly Word[]): (offset: number) => Word | undefined {
  let next = 0;
  return (offset) => {
    while (next < words.length && (words[next]?.end ?? 0) <= offset) next++;
    const word = words[next];
    return word !== undefined && word.start <= offset ? word : undefined;
  };
}

/** The line around an offset, at most 200 characters either side. */
export function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  const after = text.slice(at, at + 200);
  return `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0] ?? ''}`;
}

/** Whether a mark stands inside a word that is a path, between the characters of a name. */
export function isInPath({ character, word, before, after }: Mark, text: string): boolean {
  if (word === undefined || word.end - word.start > 200 || (character >= '\u2500' && character <= '\u257f'))
    return false;
  return (
    /[\w.-]\/[\w.-]/.test(text.slice(word.start, word.end)) && /^[\w./:@-]$/.test(before) && /^[\w./@-]$/.test(after)
  );
}

/** `s/pattern/replacement/` behind a quote, a space or a `;`, with any of the usual separators. */
const substitutions = /(?<=["';{\s])s([/|#,@!~])((?:\\.|(?!\1)[^\\\n])+)\1((?:\\.|(?!\1)[^\\\n])*)\1/g;
/** How far a substitution is looked for on either side, in characters. */
const reach = 100;

/** Whether a character is what a substitution takes out of a text: `sed 's/–/-/g'`. */
function isReplaced(text: string, at: number, ascii: string): boolean {
  const from = Math.max(0, at - reach);
  for (const match of text.slice(from, at + reach).matchAll(substitutions)) {
    const [, , pattern = '', replacement = ''] = match;
    const start = from + match.index + 2;
    if (at < start || at >= start + pattern.length || /[^\x00-\x7f]/.test(replacement)) continue;
    return replacement.includes(ascii) || /^[^\x00-\x7f]+$/.test(pattern);
  }
  return false;
}

/** A character outside ASCII, and where it stands. */
export interface Mark {
  /** Offset in the text. */
  readonly at: number;
  readonly character: string;
  readonly look: Look;
  /** The word that it lies in; undefined between words. */
  readonly word: Word | undefined;
  /** The characters beside it; empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
}
