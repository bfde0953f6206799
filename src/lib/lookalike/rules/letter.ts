import { type Look, lookAt } from '../data/characters.ts';
import { toDigits } from '../data/confusables.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { lineAround, wordReader } from '../read/marks.ts';
import { isForPeople, type Word } from '../read/word.ts';
import { slipOfMark } from '../suggest/slips.ts';
import { everyRole, type Rule } from './rule.ts';

/**
 * Letters are judged by word: a word is wrong when everything foreign in it looks like ASCII, and either ASCII letters
 * stand beside it, or the whole reads as a known word. That leaves words of Russian, Greek and Chinese alone.
 */
export const letter: Rule = {
  id: 'letter',
  rank: 0,
  what: 'A letter or digit of another script or style inside a word that is meant to be ASCII.',
  roles: everyRole,
  *check({ text, words, vocabulary }) {
    if (!/[^\x00-\x7f]/.test(text)) return;
    const wordAt = wordReader(words);
    // Letters and digits of one word, with the marks that are combined with them.
    for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const segment = /[^\x00-\x7f]/.test(found) ? readSegment(found, index, wordAt(index), vocabulary) : undefined;
      if (segment !== undefined && isWrong(segment, text, vocabulary)) yield* slipsOf(segment, text, vocabulary);
    }
  },
  good: ['kubectl get pods # тут всё видно', 'echo "Привет, мир"', { yaml: 'title: 你好' }, { text: 'delay of 5 µs' }],
  bad: [
    '⟦к→k⟧ubectl get ⟦р→p⟧⟦о→o⟧ds',
    'ping 10.0.⟦О→0⟧.1',
    'chmod +⟦х→x⟧ run.sh # делаем файл исполняемым',
    { dockerfile: 'FROM nginx\nEXP⟦О→O⟧SE 80' },
  ],
};

function readSegment(text: string, at: number, word: Word | undefined, vocabulary: Vocabulary): Segment | undefined {
  const foreign: Foreign[] = [];
  let plain = '';
  let offset = 0;
  for (const character of text) {
    if (character <= '\x7f') plain += character;
    else {
      const look = lookAt(character, vocabulary);
      if (look === undefined) return undefined;
      foreign.push({ at: at + offset, character, look, plainAt: plain.length });
      plain += look.ascii;
    }
    offset += character.length;
  }
  return { text, at, word, plain, foreign };
}

function* slipsOf(segment: Segment, around: string, vocabulary: Vocabulary): Iterable<Slip> {
  const { text, at, plain, foreign } = segment;
  // `10.0.О.1`
  const isDigit = /\d\W$/.test(around.slice(Math.max(0, at - 2), at)) && /^\W\d/.test(around.slice(at + text.length));
  const meant = isDigit ? toDigits(plain) : bestReading(plain, foreign, vocabulary);
  for (const { at: start, character, look, plainAt } of foreign) {
    yield {
      ...slipOfMark({ at: start, character, look }, 'the other letters of this word are ASCII'),
      expected: look.ascii.length === 1 ? (meant[plainAt] ?? look.ascii) : look.ascii,
      word: { start: at, found: text, expected: meant },
    };
  }
}

/** What the word reads as: a known word where one is as like (Cyrillic в is b or B, О is O or 0). */
function bestReading(plain: string, foreign: readonly Foreign[], vocabulary: Vocabulary): string {
  if (foreign.some(({ look }) => look.ascii.length !== 1) || vocabulary.knows(plain)) return plain;
  const meant = vocabulary.meant(plain, 'word', foreign.length);
  if (meant !== undefined && meant.word.length === plain.length) return meant.word;
  return /\d/.test(plain) && /^[\dOoIl]+$/.test(plain) ? toDigits(plain) : plain;
}

function isWrong(segment: Segment, text: string, vocabulary: Vocabulary): boolean {
  const { plain, word } = segment;
  // The sign of micro.
  if (/^[\u03bc\u00b5]/.test(segment.text) && /^u[smA]?$/.test(plain)) return false;
  const isMixed = /[A-Za-z]/.test(segment.text);
  const isKnown = vocabulary.knows(plain) || vocabulary.meant(plain, 'word', 2) !== undefined;
  if (isForPeople(word?.role)) {
    // `localhost:8О80`: a letter among digits that looks like a digit.
    if (word?.role === 'output' && /\d/.test(segment.text) && /^[OIZSB\d]+$|^\d+o+\d+$/.test(plain)) return true;
    return isMixed && isWrongForPeople(segment, isKnown, text);
  }
  // As it was pasted: letters that look like ASCII are ASCII in the word's own text.
  const around = word === undefined ? '' : text.slice(word.start, word.end);
  if (isMixed || isNumber(segment, around)) return true;
  // A mode, an option or a name of ASCII letters otherwise: `chmod +х`.
  const isGlued = /[A-Za-z]/.test(around) || /^[-+=]/.test(around);
  if (isGlued && !hasOwnWords(around, vocabulary)) return true;
  if (word !== undefined && /^(?:command|key|instruction|flag)$/.test(word.role)) return isKnown;
  return isKnown && plain.length >= 2 && !hasOwnWords(lineAround(text, segment.at), vocabulary);
}

/** Among sentences, a word of both scripts is wrong where it is known. */
function isWrongForPeople({ plain, at }: Segment, isKnown: boolean, around: string): boolean {
  return isKnown && (plain.length >= 3 || (plain.length === 2 && /[./]/.test(around[at - 1] ?? '')));
}

/** `10.0.О.1`, `8О80`, `5О0m`: among digits, a letter that looks like a digit is one. */
function isNumber({ text, plain }: Segment, around: string): boolean {
  if (/\d/.test(text) && /^\d[\dOoIlS]*(?:[KMGTPE]i?|[kmhsd]|ms|us|ns)?$|^[OoIlS]+\d+$/.test(plain)) return true;
  return /\d/.test(around) && /^[OoIlBSZ\d]{1,3}$/.test(plain);
}

/** Whether a text has words in another script that cannot be read as ASCII: then it is written in that script. */
function hasOwnWords(text: string, vocabulary: Vocabulary): boolean {
  return [...text].some((c) => c > '\x7f' && /\p{L}/u.test(c) && lookAt(c, vocabulary) === undefined);
}

/** A letter of another script, where it stands in the text, and where in the plain reading of its word. */
interface Foreign {
  readonly at: number;
  readonly character: string;
  readonly look: Look;
  readonly plainAt: number;
}

/** A run of letters with letters of another script, all of which look like ASCII. */
interface Segment {
  readonly text: string;
  readonly at: number;
  /** The word of the text that it lies in. */
  readonly word: Word | undefined;
  /** What it reads as. */
  readonly plain: string;
  readonly foreign: readonly Foreign[];
}
