import type { Edit } from './skeleton.ts';

const digitFor: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
};
const L = '[0-9OolIi|SBZ]';

/** What a word of fixed shape must consist of, when it has that shape but for lookalikes. */
interface Format {
  name: string;
  /** Matches the word with its lookalikes. Groups are not used. */
  loose: RegExp;
  /** Puts right what is wrong; equal to the word where nothing is. */
  mend(word: string): string;
}

const toDigits = (text: string): string => text.replace(/[OolIi|SBZ]/g, (c) => digitFor[c] ?? c);

const units = /^(.*?)(Ki|Mi|Gi|Ti|Pi|Ei|m|k|M|G|T|s|ms|us|ns|h|d|K|Kb|Mb|Gb|KB|MB|GB|TB|KiB|MiB|GiB|g|b|%)?$/;
const unitSlip: ReadonlyArray<readonly [RegExp, string]> = [
  [/([KMGTPE])[l1I|]$/, '$1i'],
  [/rn$/, 'm'],
  [/rns$/, 'ms'],
];

/** The kinds of words with a fixed shape, strictest first. Their rules are those of the programs that read them. */
export const formats: readonly Format[] = [
  {
    name: 'an IP address',
    loose: new RegExp(`^${L}{1,3}(?:\\.${L}{1,3}){3}(?:/${L}{1,2})?(?::${L}{2,5})?$`),
    mend: toDigits,
  },
  {
    name: 'a UUID',
    loose: /^[0-9a-fA-FOolISZ]{8}(?:-[0-9a-fA-FOolISZ]{4}){3}-[0-9a-fA-FOolISZ]{12}$/,
    mend: (word) => word.replace(/[OolISZ]/g, (c) => digitFor[c] ?? c),
  },
  {
    name: 'a digest',
    loose: /^(?:sha256:)[0-9a-fOolISBZ]{64}$/,
    mend: (word) => `sha256:${word.slice(7).replace(/[OolISBZ]/g, (c) => digitFor[c] ?? c)}`,
  },
];

/** Finds the format that a word has but for lookalikes, and what it should be. */
export function mendFormat(word: string): Mended | undefined {
  for (const format of formats) {
    if (!format.loose.test(word)) continue;
    const mended = format.mend(word);
    if (mended === word) return undefined;
    if (format.name === 'an IP address' && !isAddress(word, mended)) return undefined;
    return { name: format.name, word: mended, edits: editsOf(word, mended) };
  }
  return undefined;
}

function isAddress(word: string, mended: string): boolean {
  const groups = mended.split(/[/:]/)[0]?.split('.') ?? [];
  const digits = word.replace(/\D/g, '').length;
  return groups.every((group) => Number(group) <= 255) && digits >= 2 && /[OolI|SBZi]/.test(word);
}

/**
 * A number with lookalikes in it: `8O80`, `l28Mi`, `3Os`, `1.l4.2`.
 *
 * @param sure whether the place asks for a number, so that a single letter can be one
 */
export function mendNumber(word: string, sure: boolean): Mended | undefined {
  let unit = units.exec(word)?.[2] ?? '';
  let number = word.slice(0, word.length - unit.length);
  let mendedUnit = unit;
  for (const [slip, right] of unitSlip) {
    const match = slip.exec(word);
    if (match !== null && /^\d*[\dOolI]+$/.test(word.slice(0, match.index)) && /\d/.test(word.slice(0, match.index))) {
      unit = match[0];
      number = word.slice(0, match.index);
      mendedUnit = unit.replace(slip, right);
    }
  }
  if (!/^[0-9OolI|SBZi]+(?:[.,:-][0-9OolI|SBZi]+)*$/.test(number)) return undefined;
  const mended = toDigits(number) + mendedUnit;
  if (mended === word) return undefined;
  if (!sure && !plausible(number, unit, mendedUnit)) return undefined;
  if (sure && !/^[0-9OolI|]+$/.test(number) && !/\d/.test(number)) return undefined;
  return { name: 'a number', word: mended, edits: editsOf(word, mended) };
}

/** Whether something that could be a number is meant as one: most of it are digits, and it is no usual name. */
function plausible(number: string, unit: string, mendedUnit: string): boolean {
  const digits = number.replace(/[^\d]/g, '').length;
  const letters = number.replace(/[\d.,:-]/g, '');
  if (letters === '') return unit !== mendedUnit && digits > 0;
  if (digits === 0 || (/[SBZi|]/.test(letters) && digits < 3)) return false;
  if (/[B]$/.test(number) || /^0o[0-7]+$/.test(number)) return false;
  if (/^[a-zA-Z]\d+$/.test(number) && unit === '') return /^[OolI]\d{2,}$/.test(number) && digits >= 3;
  if (/^\d+[lILiS]$/.test(number) && unit === '' && digits < 2) return false;
  if (/^\d[il]\d?$/.test(number)) return false;
  return digits >= letters.length;
}

/** The places where two texts of the same shape differ. */
export function editsOf(found: string, expected: string): Edit[] {
  if (found.length === expected.length) {
    return [...found].flatMap((c, at) => (c === expected[at] ? [] : [{ at, found: c, expected: expected[at] ?? '' }]));
  }
  let head = 0;
  while (found[head] === expected[head]) head++;
  let tail = 0;
  while (tail < Math.min(found.length, expected.length) - head && found.at(-1 - tail) === expected.at(-1 - tail))
    tail++;
  return [
    { at: head, found: found.slice(head, found.length - tail), expected: expected.slice(head, expected.length - tail) },
  ];
}

export interface Mended {
  /** What it is, with its article. */
  name: string;
  word: string;
  edits: Edit[];
}
