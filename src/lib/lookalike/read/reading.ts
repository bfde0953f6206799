import type { Vocabulary } from '../data/vocabulary.ts';
import type { Language } from '../finding.ts';
import type { Role, Word } from './word.ts';

/** A text that is being read: what its readers share. Each of them cuts a part of it into words. */
export class Reading {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly words: Word[] = [];
  readonly #readPart: (reading: Reading, part: Part) => void;
  #depth = 0;

  /**
   * @param text with ASCII in place of what looks like it
   * @param readPart reads a part in its own language: it knows the readers, which do not know each other
   */
  constructor(text: string, vocabulary: Vocabulary, readPart: (reading: Reading, part: Part) => void) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.#readPart = readPart;
  }

  add(start: number, end: number, role: Role): void {
    if (end <= start) return;
    // Comments and sentences are long, and nobody asks for their text.
    const text = this.text.slice(start, Math.min(end, start + longestWord));
    this.words.push({
      start,
      end,
      text,
      role,
      program: '',
      path: '',
      isPiped: false,
      key: '',
      before: undefined,
      next: undefined,
      pieces: undefined,
    });
  }

  /** Adds a flag, and its value behind an equals sign as a word of its own. */
  addFlag(start: number, end: number): void {
    const equals = this.text.slice(start, end).indexOf('=');
    const nameEnd = equals === -1 ? end : start + equals;
    this.add(start, nameEnd, 'flag');
    this.add(nameEnd + 1, end, 'value');
  }

  /** Adds each word between blanks. */
  addWords(start: number, end: number, role: Role | ((word: string) => Role)): void {
    for (const { 0: word, index } of this.text.slice(start, end).matchAll(/\S+/g)) {
      const played = typeof role === 'string' ? role : role(word);
      if (played === 'flag') this.addFlag(start + index, start + index + word.length);
      else this.add(start + index, start + index + word.length, played);
    }
  }

  /**
   * Reads a part of the text that is, or may be, in another language: YAML in a here-document, shell in that YAML.
   *
   * @param language guessed where it is not known
   */
  embed(from: number, to: number, language?: Language): void {
    if (from >= to) return;
    if (this.#depth >= deepest) this.addWords(from, to, 'output');
    else {
      this.#depth++;
      this.#readPart(this, { from, to, language });
      this.#depth--;
    }
  }

  /** The end of the line that an offset lies in, at most `to`. */
  lineEnd(from: number, to: number): number {
    const end = this.text.indexOf('\n', from);
    return end === -1 || end > to ? to : end;
  }
}

/** How deep one language may stand in another. */
const deepest = 4;

/** The longest word that is looked into, in UTF-16 units; one more shows that it is longer. */
export const longestWord = 301;

/** A range of the text. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly language: Language | undefined;
}
