import type { FindingKind } from '../finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Compatibility forms that people use on purpose: ², ™, ①, …, №, µ. */
const wanted =
  /[\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u2026\u2100-\u2101\u2103-\u2109\u2116\u2120-\u2122\u2070-\u209f\u2150-\u218f\u2460-\u24ff\u3200-\u33ff]/u;

/**
 * What a character that is not ASCII could be taken for.
 *
 * @returns undefined for characters that look like no ASCII
 */
export function lookAt(character: string, vocabulary: Vocabulary): Look | undefined {
  const listed = vocabulary.confusables.get(character);
  if (listed !== undefined) return { kind: kindOf(listed.ascii), ...listed };
  const ascii = character.normalize('NFKC');
  if (ascii === character || wanted.test(character) || !/^[\x21-\x7e]{1,3}$/.test(ascii)) return undefined;
  return { kind: kindOf(ascii), ascii, name: `${styleOf(character.codePointAt(0) ?? 0)} ${ascii}` };
}

/** The names of Unicode's blocks of ASCII letters in other styles. */
function styleOf(code: number): string {
  if (code >= 0xff00 && code <= 0xffef) return 'fullwidth';
  return code >= 0x1d400 && code <= 0x1d7ff ? 'mathematical' : 'compatibility form of';
}

function kindOf(ascii: string): FindingKind {
  if (ascii === '') return 'invisible';
  if (ascii === ' ') return 'space';
  if (/^[A-Za-z0-9]+$/.test(ascii)) return 'letter';
  if (/^-+$/.test(ascii)) return 'dash';
  return /^["'`]+$/.test(ascii) ? 'quote' : 'punctuation';
}

/** `U+0441` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A character that looks like ASCII. */
export interface Look {
  kind: FindingKind;
  /** What it looks like; a space for other blanks, empty for what is not seen. */
  ascii: string;
  name: string;
}
