/**
 * How the index is packed: printable characters only, so that it is stored as JSON and compresses well.
 * A number below 48 is one character; larger ones have leading characters of four bits each.
 */
const first = 35; // '#': from here to '~' no character but the backslash would be escaped in JSON
const last = 90;

/** One character for 0 to `last`. */
function packDigit(value: number): string {
  const code = first + Math.max(0, Math.min(last, value));
  return String.fromCharCode(code >= 92 ? code + 1 : code);
}

function unpackDigit(code: number): number {
  return (code > 92 ? code - 1 : code) - first;
}

/** A whole number from 0 up. */
export function packNumber(value: number): string {
  let low = packDigit(value % 48);
  for (let rest = Math.floor(value / 48); rest > 0; rest = Math.floor(rest / 32))
    low = packDigit(48 + (rest % 32)) + low;
  return low;
}

/** Reads packed numbers and digits one after the other. */
export type Reader = { readonly text: string; at: number };

function readDigit(reader: Reader): number {
  return unpackDigit(reader.text.charCodeAt(reader.at++));
}

export function readNumber(reader: Reader): number {
  let high = 0;
  for (;;) {
    const digit = readDigit(reader);
    if (Number.isNaN(digit)) throw new Error('The symptom index ends too early.');
    if (digit < 48) return high * 48 + digit;
    high = high * 32 + (digit - 48);
  }
}

/** Entries that have a word; `words` and `cover` are levels from 0 to 15, see `build.ts`. */
export type Posting = { readonly docs: number[]; readonly words: number[]; readonly cover: number[] };

/** Packs the postings of one word: how many, then for each the distance to the one before and its levels. */
export function packPosting(posting: Posting): string {
  let packed = packNumber(posting.docs.length);
  let before = -1;
  posting.docs.forEach((doc, at) => {
    const cover = posting.cover[at] ?? 0;
    packed += packNumber(doc - before - 1) + packDigit((posting.words[at] ?? 0) + (cover > 0 ? 16 : 0));
    if (cover > 0) packed += packDigit(cover);
    before = doc;
  });
  return packed;
}

export function readPosting(reader: Reader): Posting {
  const count = readNumber(reader);
  const posting: Posting = { docs: [], words: [], cover: [] };
  let doc = -1;
  for (let at = 0; at < count; at++) {
    doc += readNumber(reader) + 1;
    const level = readDigit(reader);
    posting.docs.push(doc);
    posting.words.push(level & 15);
    posting.cover.push(level >= 16 ? readDigit(reader) : 0);
  }
  return posting;
}

/** Packs sorted words: each begins with a capital letter that says how many characters it shares with the one before. */
export function packTerms(terms: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const term of terms) {
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === term[shared]) shared++;
    packed += String.fromCharCode(65 + shared) + term.slice(shared);
    before = term;
  }
  return packed;
}

export function readTerms(packed: string): string[] {
  const terms: string[] = [];
  let before = '';
  for (const piece of packed.match(/[A-Z][^A-Z]*/g) ?? []) {
    before = before.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1);
    terms.push(before);
  }
  return terms;
}

/** 53-bit FNV-like hash (cyrb53, public domain), as 11 characters. Not for security: it names versions. */
export function contentHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
