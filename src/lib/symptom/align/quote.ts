import type { PasteWords } from '../query/words.ts';
import type { Mark, Quote } from '../types.ts';
import type { Alignment } from './align.ts';

/** No quote is longer, in UTF-16 units: a reader looks at it for a second. */
const longest = 600;
/** What stays before the first marked word where a quote is cut. */
const lead = 40;
/** Between two words of a line stand at most so many colours, frames and blanks, in UTF-16 units. */
const widestGap = 240;

/**
 * What of a text told a symptom: the lines in which its words stand, byte for byte as they were pasted, and where those
 * words are. `words` were read from the cleaned text, so their places are looked for in the pasted one.
 */
export function quote(text: string, found: Alignment, words: PasteWords): Quote | undefined {
  const marks = together(text, placesIn(text, found, words));
  const [first] = marks;
  if (first === undefined) return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', first[0]), text.lastIndexOf('\r', first[0])) + 1;
  // A symptom whose words stand far apart is quoted from its first one on.
  const near = marks.filter(([, to]) => to - first[0] <= longest - lead);
  const lineEnd = endOfLine(text, near.at(-1)?.[1] ?? first[1]);
  const isLong = lineEnd - lineStart > longest;
  const from = isLong ? Math.max(lineStart, wordStart(text, first[0] - lead, first[0])) : lineStart;
  const to = isLong ? Math.min(lineEnd, from + longest) : lineEnd;
  return {
    text: text.slice(from, to),
    marks: near.flatMap(([start, end]) => (start < to ? [[start - from, Math.min(end, to) - from] as const] : [])),
    isCutBefore: from > lineStart,
    isCutAfter: to < lineEnd,
  };
}

/** The places in the pasted text of the words that a symptom was found by, in order. */
function placesIn(text: string, found: Alignment, words: PasteWords): Mark[] {
  const starts = lineStarts(text);
  const wanted = new Set(found.pairs.map(([, position]) => position));
  const last = found.pairs.at(-1)?.[1] ?? -1;
  const places: Mark[] = [];
  for (const row of new Set([...wanted].map((position) => words.line[position] ?? 0))) {
    const line = words.lines[row];
    const start = line && starts[line.number - 1];
    if (line === undefined || start === undefined) continue;
    // A piece of a long line begins somewhere in it.
    let at = start + Math.max(0, text.slice(start, endOfLine(text, start)).indexOf(line.text.slice(0, 80)));
    for (let position = words.line.indexOf(row); words.line[position] === row && position <= last; position++) {
      const word = line.text.slice(words.start[position], words.end[position]);
      const hit = text.slice(at, at + widestGap + word.length).indexOf(word);
      if (hit === -1) continue;
      at += hit;
      if (wanted.has(position)) places.push([at, at + word.length]);
      at += word.length;
    }
  }
  return places;
}

/** Joins places between which stand signs only: they read as one. */
function together(text: string, places: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const [from, to] of places) {
    const before = joined.at(-1);
    if (before && from >= before[1] && !/[\p{L}\p{N}]/u.test(text.slice(before[1], from)))
      joined[joined.length - 1] = [before[0], to];
    else joined.push([from, to]);
  }
  return joined;
}

/** Where each line begins; a line's end may be CR, LF or both. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}

function endOfLine(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

/** The first place after a blank between the two, or the first of them. */
function wordStart(text: string, from: number, to: number): number {
  const blank = text.slice(Math.max(0, from), to).search(/\s\S/);
  return Math.max(0, from) + (blank === -1 ? 0 : blank + 1);
}
