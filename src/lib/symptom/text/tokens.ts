import { camelParts } from '../../text/camel-parts.ts';

/** A word of a text: small letters, offsets in UTF-16 units. */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Splits a text into words: runs of letters and digits. English short forms stay whole (`didn't` → `didnt`), French
 * ones are taken apart (`n'arrive` → `n`, `arrive`). Escapes as programs print them inside quoted texts (`\n`, `\"`)
 * are no letters.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  // In a text without accents the plain pattern finds the same words, in half the time.
  const word = isAscii.test(text) ? asciiWord : anyWord;
  word.lastIndex = 0;
  for (let hit = word.exec(text); hit !== null; hit = word.exec(text)) {
    let start = hit.index;
    let run = hit[0];
    if (start > 0 && text.charCodeAt(start - 1) === backslash && isEscape(text, start, run)) {
      start += 1;
      run = run.slice(1);
      if (run === '') continue;
    }
    if (run.length > 64) run = run.slice(0, 64);
    found.push({ text: fold(run), start, end: hit.index + hit[0].length });
  }
  return found;
}

/** Small letters, without apostrophes and accents. */
function fold(run: string): string {
  const small = run.toLowerCase();
  if (plainAscii.test(small)) return small;
  return small
    .replace(/['’]/g, '')
    .normalize('NFKD')
    .replace(/(?<![\u0438])[\u0300-\u036f]|\u0308/g, '')
    .normalize('NFC');
}

/**
 * The parts of an identifier in small letters: `ImagePullBackOff` → image, pull, back, off. None where it has one part
 * only. Tools' names are written in camel case, people write them apart.
 */
export function identifierParts(run: string): string[] {
  if (!/[a-z][A-Z]/.test(run)) return [];
  return camelParts(run)
    .map((part) => part.toLowerCase())
    .filter((part) => part.length > 1);
}

const isAscii = /^[\t\n\r -~]*$/;
const asciiWord = /[A-Za-z\d]+(?:'(?:t|s|re|ve|ll|d|m)(?![A-Za-z\d]))?/g;
const anyWord = /(?:\p{L}|\p{N}|\p{Mn})+(?:['’](?:t|s|re|ve|ll|d|m)(?![\p{L}\p{N}]))?/gu;
const plainAscii = /^[a-z0-9]+$/;
const backslash = 92;

/** Whether the letter after a backslash belongs to it (`.\nThe`), and not to a path (`C:\new`, `share\notes`). */
function isEscape(text: string, start: number, run: string): boolean {
  if (!/^[nrt]/.test(run)) return false;
  const before = text.slice(Math.max(0, start - 40), start - 1);
  return !/[A-Za-z]:(?:[\w.-]*\\)*[\w.-]*$/.test(before);
}
