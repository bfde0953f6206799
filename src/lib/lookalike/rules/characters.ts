import type { Vocabulary } from '../data/vocabulary.ts';
import type { FindingKind } from '../finding.ts';
import { oddSpaces } from '../read/shadow.ts';

/** Invisible characters, with their names. Joiners are left out where scripts and emoji need them, by the caller. */
const invisible = new Map<string, string>([
  ['\u00ad', 'soft hyphen'],
  ['\u034f', 'combining grapheme joiner'],
  ['\u061c', 'Arabic letter mark'],
  ['\u115f', 'Hangul choseong filler'],
  ['\u180e', 'Mongolian vowel separator'],
  ['\u200b', 'zero width space'],
  ['\u200c', 'zero width non-joiner'],
  ['\u200d', 'zero width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u202a', 'left-to-right embedding'],
  ['\u202b', 'right-to-left embedding'],
  ['\u202c', 'pop directional formatting'],
  ['\u202d', 'left-to-right override'],
  ['\u202e', 'right-to-left override'],
  ['\u2060', 'word joiner'],
  ['\u2061', 'function application'],
  ['\u2062', 'invisible times'],
  ['\u2063', 'invisible separator'],
  ['\u2064', 'invisible plus'],
  ['\u2066', 'left-to-right isolate'],
  ['\u2067', 'right-to-left isolate'],
  ['\u2068', 'first strong isolate'],
  ['\u2069', 'pop directional isolate'],
  ['\u3164', 'Hangul filler'],
  ['\ufeff', 'byte order mark'],
  ['\uffa0', 'halfwidth Hangul filler'],
]);

const spaces = new Map<string, string>([
  ['\u00a0', 'no-break space'],
  ['\u1680', 'ogham space mark'],
  ['\u2002', 'en space'],
  ['\u2003', 'em space'],
  ['\u2007', 'figure space'],
  ['\u2009', 'thin space'],
  ['\u200a', 'hair space'],
  ['\u202f', 'narrow no-break space'],
  ['\u205f', 'medium mathematical space'],
  ['\u3000', 'ideographic space'],
]);

/** Compatibility forms that people use on purpose: ², ™, ①, …, №, µ. */
const wanted =
  /[\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u2026\u2100-\u2101\u2103-\u2109\u2116\u2120-\u2122\u2070-\u209f\u2150-\u218f\u2460-\u24ff\u3200-\u33ff]/u;

/**
 * What a character that is not ASCII could be taken for.
 *
 * @returns undefined for characters that look like no ASCII
 */
export function lookAt(character: string, vocabulary: Vocabulary): Look | undefined {
  const hidden = invisible.get(character);
  if (hidden !== undefined) return { kind: 'invisible', ascii: '', name: hidden };
  if (oddSpaces.test(character)) return { kind: 'space', ascii: ' ', name: spaces.get(character) ?? 'space' };
  const listed = vocabulary.confusables.get(character);
  if (listed !== undefined) return { kind: kindOf(listed.ascii), ascii: listed.ascii, name: listed.name };
  if (wanted.test(character)) return undefined;
  const plain = character.normalize('NFKC');
  if (plain === character || !/^[\x21-\x7e]{1,3}$/.test(plain)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  const style =
    code >= 0xff00 && code <= 0xffef
      ? 'fullwidth'
      : code >= 0x1d400 && code <= 0x1d7ff
        ? 'mathematical'
        : 'compatibility form of';
  return { kind: kindOf(plain), ascii: plain, name: `${style} ${plain}` };
}

function kindOf(ascii: string): FindingKind {
  if (/^[A-Za-z0-9]+$/.test(ascii)) return 'letter';
  if (/^-+$/.test(ascii)) return 'dash';
  if (/^["'`]+$/.test(ascii)) return 'quote';
  return 'punctuation';
}

/** `U+0441` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A character that looks like ASCII. */
export interface Look {
  kind: FindingKind;
  /** What it looks like; empty for invisible ones. */
  ascii: string;
  name: string;
}
