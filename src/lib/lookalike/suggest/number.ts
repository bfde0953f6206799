import { digitLike, toDigits } from '../data/confusables.ts';
import type { NumberPlace } from '../read/number-place.ts';
import { differences, type Fixed } from './format.ts';

const shape = new RegExp(
  `^([${digitLike}]+(?:[.,:-][${digitLike}]+)*)([KMGTPEkmgt]?[iIl1|]?B?|rns?|ms|us|ns|[smhd]|%)$`,
);

/**
 * What a number with letters among its digits was meant to be: `8O80`, `l28Mi`, `3Os`, `1.l4.2`.
 *
 * @param place how much the place asks for a number
 */
export function fixNumber(word: string, place: NumberPlace): Fixed | undefined {
  const read = readNumber(word);
  if (read === undefined || read.fixed === word) return undefined;
  const isMeant =
    place === 'sure' || (place === 'likely' && isShort(read))
      ? read.digits > 0 || read.number.length === 1
      : (place === 'open' && isOneSlip(read)) || isPlausible(read);
  return isMeant ? { name: 'a number', word: read.fixed, edits: differences(word, read.fixed) } : undefined;
}

function readNumber(word: string): NumberRead | undefined {
  // `0o755` is octal; the address of a network card has letters up to F; `10:11:12Z` is a time.
  if (word === '|' || word.length > 24 || /^0o[0-7]+$|^(?:[\dA-Fa-f]{2}[:-]){3,}[\dA-Fa-f]{2}$/.test(word))
    return undefined;
  // Among dotted numbers a bar is a bar: `8.8.8.8|1.1.1.1`. The letters of OpenSSL’s fixes end them: `1.1.1l`.
  if ((word.includes('|') && word.includes('.')) || /^\d(?:\.\d){2}[a-z]$/.test(word)) return undefined;
  let [, number = '', unit = ''] = shape.exec(word) ?? [];
  if (number === '') return undefined;
  // `1l` and `5i` have no unit, and the B of `128B` is one, not an 8.
  if (/^[iIl1|]$/.test(unit)) [number, unit] = [number + unit, ''];
  const fixedUnit = unit.replace('rn', 'm').replace(/^([KMGTPE])[Il1|](B?)$/, '$1i$2');
  const digits = number.replace(/\D/g, '').length;
  const letters = number.replace(/[\d.,:-]/g, '');
  return { number, unit, digits, letters, fixedUnit, fixed: toDigits(number) + fixedUnit };
}

/** A few digits, or one letter before a unit: `lh`, `SOm`. */
function isShort({ number, unit, digits, letters }: NumberRead): boolean {
  if (letters === '' || number.length > 6) return false;
  return digits > 0 || (/^[SZBOIil]$/.test(number) && /^(?:[smh]|ms|[KMG]i?)$/.test(unit) && number + unit !== 'is');
}

/** One letter among digits; no klog head (`I0719`), no processor (`i686`), no layer (`l7`). */
function isOneSlip({ number, unit, letters }: NumberRead): boolean {
  if (letters.length !== 1 || /[.,:-]/.test(number) || isHead(number + unit)) return false;
  if (/^\d{1,4}Z$|^[IO]\d+$|^l\d{2,}$|^[SZBi]\d{2,}$/.test(number)) return true;
  return number.length >= 3 && /^\d{2,}[OoI]$|^\d+[OoIlSBZ]\d+$/.test(number) && !/^\d{2}[SZ]\d{2}$/.test(number);
}

function isHead(word: string): boolean {
  return /^(?:I\d{4}|I\d{6}|i[3-6]86)$/.test(word);
}

/** Whether something that could be a number is meant as one: most of it are digits, and it is no usual name. */
function isPlausible({ number, unit, digits, letters }: NumberRead): boolean {
  if (digits < letters.length) return false;
  if (/^[smh]$/.test(unit))
    return /^(?:[Ol]\d+|\d+[OolI]+\d*|[IS]\d+)$/.test(number) && (digits >= 2 || /^\d[Oo]$|^[lI]0$/.test(number));
  if (unit !== '') return false;
  if (/^[A-Za-z]\d+$/.test(number)) return /^[OolI]\d{3,}$/.test(number) && !isHead(number);
  if (/[SBZi|]/.test(letters)) return digits >= 2 && /^\d.*\d$/.test(number) && !/^\d{2}[SZ]\d{2}$/.test(number);
  return !/^\d+[lI]$/.test(number);
}

interface NumberRead {
  readonly number: string;
  readonly unit: string;
  /** How many digits the number has. */
  readonly digits: number;
  /** What is taken for digits in it. */
  readonly letters: string;
  readonly fixedUnit: string;
  readonly fixed: string;
}
