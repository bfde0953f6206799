import type { Parameters } from '../parameters.ts';
import { lineKind } from '../text/line-kind.ts';
import type { NormalisedPaste, PasteLine } from '../text/normalise.ts';

/**
 * The lines of a paste worth looking at. Of a long one: the lines that look like errors with their neighbours, of lines
 * of one shape a few, then the rest from the end, up to the length that is looked at.
 */
export function selectLines(paste: NormalisedPaste, { pasteLength, linesOfOneShape }: Parameters): PasteLine[] {
  const full = paste.lines.filter((line) => line.kind !== 'empty').flatMap((line) => pieces(line, pasteLength.line));
  if (paste.text.length <= pasteLength.all) return full;
  const seen = new Map<string, number>();
  const rank = full.map((line, at): { at: number; rank: number } => {
    const shape = line.text.replace(/[\w.:/@-]+/g, (word) => (/\d/.test(word) ? '0' : word));
    const times = (seen.get(shape) ?? 0) + 1;
    seen.set(shape, times);
    return { at, rank: times > linesOfOneShape ? last : kindRank[line.kind] };
  });
  for (const { at, rank: own } of [...rank]) {
    if (own > 0) continue;
    for (const near of [at - 1, at + 1, at + 2]) {
      const neighbour = rank[near];
      if (neighbour !== undefined && neighbour.rank > 1 && neighbour.rank < last) neighbour.rank = 1;
    }
  }
  rank.sort((a, b) => a.rank - b.rank || b.at - a.at);
  const chosen: number[] = [];
  let left = pasteLength.all;
  for (const { at } of rank) {
    left -= (full[at]?.text.length ?? 0) + 1;
    if (left < 0) break;
    chosen.push(at);
  }
  return chosen.sort((a, b) => a - b).flatMap((at) => full[at] ?? []);
}

/** In which order the lines of a long paste are looked at; 1 are the neighbours of errors. */
const kindRank = { error: 0, warning: 2, plain: 3, prompt: 4, info: 5, over: 6, empty: 9 } as const;
const last = 9;

/**
 * A log without line ends is cut into pieces, each with its own kind. The next one begins before the end of the last, so
 * that a message is whole in one of them.
 */
function pieces(line: PasteLine, longest: number): PasteLine[] {
  const { number, text } = line;
  if (text.length <= longest) return [line];
  const cut: PasteLine[] = [];
  for (let start = 0, end = 0; end < text.length; ) {
    end = start + longest;
    const piece = text.slice(start, end);
    const kind = lineKind(piece);
    if (kind !== 'empty') cut.push({ number, text: piece, kind });
    const next = end - overlap;
    const blank = text.lastIndexOf(' ', next);
    start = blank > start ? blank : next;
  }
  return cut;
}

/** In characters: few messages are longer. */
const overlap = 400;
