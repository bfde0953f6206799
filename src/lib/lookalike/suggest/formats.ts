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

export const toDigits = (text: string): string => text.replace(/[OolIi|SBZ]/g, (c) => digitFor[c] ?? c);

/** The kinds of words with a fixed shape, strictest first. Their rules are those of the programs that read them. */
export const formats: readonly Format[] = [
  {
    name: 'an IP address',
    loose: new RegExp(`^${L}{1,3}(?:\\.${L}{1,3}){3}(?:/${L}{1,2})?(?::${L}{2,5})?$`),
    mend: toDigits,
  },
  {
    // RFC 3339, and times of day with seconds.
    name: 'a time',
    loose: new RegExp(
      `^(?:${L}{4}-${L}{2}-${L}{2}[T_])?${L}{2}:${L}{2}:${L}{2}(?:\\.[\\dOolI]+)?(?:Z|[+-]${L}{2}:${L}{2})?$`,
    ),
    mend: (word) => toDigits(word.replace(/Z$/, '')) + (word.length > 8 && word.endsWith('Z') ? 'Z' : ''),
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
    if (format.name === 'a time' && !isTime(word, mended)) return undefined;
    return { name: format.name, word: mended, edits: editsOf(word, mended) };
  }
  return undefined;
}

/** At most two slips, and an hour that the day has. */
function isTime(word: string, mended: string): boolean {
  const [hours = '', minutes = '', seconds = ''] = mended.replace(/^.*[T_]/, '').split(':');
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds.slice(0, 2)) > 60) return false;
  return word.length === mended.length && editsOf(word, mended).length <= 2;
}

function isAddress(word: string, mended: string): boolean {
  const groups = mended.split(/[/:]/)[0]?.split('.') ?? [];
  const digits = word.replace(/\D/g, '').length;
  // A bar behind a number is a bar: `8.8.8.8|1.1.1.1`.
  return (
    !/\d\||\|$/.test(word) && groups.every((group) => Number(group) <= 255) && digits >= 2 && /[OolI|SBZi]/.test(word)
  );
}

/**
 * A number with lookalikes in it: `8O80`, `l28Mi`, `3Os`, `1.l4.2`.
 *
 * @param place how much the place asks for a number: `sure`, where a single letter can be one; `likely`, where one digit
 *   is enough; `open`, the values and operands of everyday; `wary`, inside other words
 */
export function mendNumber(word: string, place: NumberPlace): Mended | undefined {
  let sure = place === 'sure';
  // `0o755` is octal.
  if (/^0o[0-7]+$/.test(word) || isOpenSsl(word)) return undefined;
  // The address of a network card has letters up to F.
  if (/^(?:[0-9A-Fa-f]{2}[:-]){3,}[0-9A-Fa-f]{2}$/.test(word)) return undefined;
  if (!/[\dOolISBZi|]/.test(word) || word.length > 24) return undefined;
  const match = /^([0-9OolI|SBZi]+(?:[.,:-][0-9OolI|SBZi]+)*)([KMGTPEkmgt]?[iIl1|]?B?|rn|rns|ms|us|ns|[smhd]|%)$/.exec(
    word,
  );
  // A bar among dotted numbers is a bar: `8.8.8.8|1.1.1.1`.
  if (match === null || (word.includes('|') && word.includes('.'))) return undefined;
  let [, number = '', unit = ''] = match;
  // `1l` and `5i` have no unit, and the B of `128B` is one, not an 8.
  if (/^[iIl1|]$/.test(unit)) {
    number += unit;
    unit = '';
  }
  if (unit === '' && /\d[BZ]$/.test(number) && !sure && !(place !== 'wary' && /^\d{1,4}Z$/.test(number)))
    return undefined;
  const mendedUnit = mendUnit(unit);
  const mended = toDigits(number) + mendedUnit;
  if (mended === word) return undefined;
  if (
    place === 'likely' &&
    (/\d/.test(number) ||
      (/^[SZBOIil]$/.test(number) && /^(?:[smh]|ms|[KMG]i?)$/.test(unit) && word !== 'is') ||
      word === 'oms') &&
    number.length <= 6 &&
    !/^\d+$/.test(number)
  )
    sure = true;
  const open = place === 'open' && isOneSlip(number, unit);
  if (!sure && !open && !plausible(number, unit, mendedUnit)) return undefined;
  if (sure && !/\d/.test(number) && number.length > 1) return undefined;
  return { name: 'a number', word: mended, edits: editsOf(word, mended) };
}

/** OpenSSL counted its fixes by letters: `1.1.1l`. */
export function isOpenSsl(word: string): boolean {
  return /^1\.[01]\.[0-2]l$/.test(word);
}

/** One letter among digits, in a place where numbers are usual; no klog head (`I0719`), no processor (`i686`). */
function isOneSlip(number: string, unit: string): boolean {
  if ((number.match(/[^\d]/g)?.length ?? 0) !== 1) return false;
  if (/^(?:I\d{4}|I\d{6}|i[3-6]86)$/.test(number) && unit === '') return false;
  if (/^\d{1,4}Z$/.test(number)) return true;
  // `l4` and `l7` are layers.
  if (/^l[015689]$/.test(number) && unit !== '') return true;
  if (/^[IO]\d+$|^l\d{2,}$|^[SZBi]\d{2,}$/.test(number)) return true;
  return /^\d{2,}[OoI]$|^\d+[OoIlSBZ]\d+$/.test(number) && number.length >= 3 && !/^\d{2}[SZ]\d{2}$/.test(number);
}

function mendUnit(unit: string): string {
  if (unit === 'rn' || unit === 'rns') return unit.replace('rn', 'm');
  return unit.replace(/^([KMGTPE])[Il1|](B?)$/, '$1i$2');
}

/** Whether something that could be a number is meant as one: most of it are digits, and it is no usual name. */
function plausible(number: string, unit: string, mendedUnit: string): boolean {
  const digits = number.replace(/[^\d]/g, '').length;
  const letters = number.replace(/[\d.,:-]/g, '');
  if (letters === '') return unit !== mendedUnit && digits > 0;
  if (/^[KMGTPE]i$/.test(mendedUnit) && number.length <= 5) return digits > 0;
  if (/^0o[0-7]+$/.test(number) || digits < letters.length) return false;
  if (mendedUnit === 'ms') return true;
  if (unit === 's' || unit === 'm' || unit === 'h')
    return /^(?:[Ol]\d+|\d+[OolI]+\d*|[IS]\d+)$/.test(number) && (digits >= 2 || /^\d[Oo]$|^l0$|^[I]0$/.test(number));
  if (unit !== '') return false;
  if (/^[A-Za-z]\d+$/.test(number))
    return /^[OolI]\d{2,}$/.test(number) && digits >= 3 && !/^I(?:\d{4}|\d{6})$/.test(number);
  if (/[SBZi|]/.test(letters))
    return digits >= 2 && /^\d/.test(number) && /\d$/.test(number) && !/^\d{2}[SZ]\d{2}$/.test(number);
  if (/^\d+[lIL]$/.test(number)) return false;
  if (/^\d[l]$/.test(number)) return false;
  return true;
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

export type NumberPlace = 'sure' | 'likely' | 'open' | 'wary';

export interface Mended {
  /** What it is, with its article. */
  name: string;
  word: string;
  edits: Edit[];
}
