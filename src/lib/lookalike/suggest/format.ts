import type { Edit, Meant } from '../data/align.ts';
import { digitLike, toDigits } from '../data/confusables.ts';

/** The kinds of words with a fixed shape, strictest first. Their rules are those of the programs that read them. */
const formats: readonly Format[] = [
  {
    name: 'an IP address',
    loose: shape('D{1,3}(?:\\.D{1,3}){3}(?:/D{1,2})?(?::D{2,5})?'),
    fix: toDigits,
    // A bar behind a number is a bar: `8.8.8.8|1.1.1.1`.
    isRight: (word, fixed) =>
      !/\d\||\|$/.test(word) &&
      (fixed.split(/[/:]/)[0] ?? '').split('.').every((group) => Number(group) <= 255) &&
      word.replace(/\D/g, '').length >= 2,
  },
  {
    // RFC 3339, and times of day with seconds.
    name: 'a time',
    loose: shape('(?:D{4}-D{2}-D{2}[T_])?D{2}:D{2}:D{2}(?:\\.[\\dOolI]+)?(?:Z|[+-]D{2}:D{2})?'),
    fix: (word) => toDigits(word.replace(/Z$/, '')) + (word.length > 8 && word.endsWith('Z') ? 'Z' : ''),
  },
  {
    name: 'a UUID',
    loose: /^[\da-fA-FOolISZ]{8}(?:-[\da-fA-FOolISZ]{4}){3}-[\da-fA-FOolISZ]{12}$/,
    fix: (word) => word.replace(/[OolISZ]/g, toDigits),
  },
  {
    name: 'a digest',
    loose: /^sha256:[\da-fOolISBZ]{64}$/,
    fix: (word) => `sha256:${word.slice(7).replace(/[OolISBZ]/g, toDigits)}`,
  },
];

/** A shape in which `D` stands for a digit or what is taken for one. */
function shape(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('D', `[${digitLike}]`)}$`);
}

/** Finds the format that a word has but for lookalikes, and what it should be; undefined where nothing is wrong. */
export function fixFormat(word: string): Fixed | undefined {
  const format = formats.find(({ loose }) => loose.test(word));
  const fixed = format?.fix(word) ?? word;
  if (format === undefined || fixed === word || format.isRight?.(word, fixed) === false) return undefined;
  return { name: format.name, word: fixed, edits: differences(word, fixed) };
}

/** The places where two texts differ: each character where they are as long, else the middle. */
export function differences(found: string, expected: string): Edit[] {
  if (found.length === expected.length)
    return [...found].flatMap((c, at) => (c === expected[at] ? [] : [{ at, found: c, expected: expected[at] ?? '' }]));
  let head = 0;
  while (found[head] === expected[head]) head++;
  let tail = 0;
  const most = Math.min(found.length, expected.length) - head;
  while (tail < most && found.at(-1 - tail) === expected.at(-1 - tail)) tail++;
  const middle = (word: string): string => word.slice(head, word.length - tail);
  return [{ at: head, found: middle(found), expected: middle(expected) }];
}

/** What a word of fixed shape was meant to be. */
export interface Fixed extends Meant {
  /** What it is, with its article. */
  name: string;
}

interface Format {
  readonly name: string;
  /** Matches the word with its lookalikes. */
  readonly loose: RegExp;
  /** Puts right what is wrong; equal to the word where nothing is. */
  fix(word: string): string;
  isRight?(word: string, fixed: string): boolean;
}
