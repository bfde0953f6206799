import { stem } from './languages/words.ts';
import { lineKind } from './normalise/line.ts';
import type { NormalisedPaste, PasteLine } from './normalise/normalise.ts';
import { camelParts, type Token, tokens } from './tokens.ts';

/** The words of a paste that are looked at, with their places. */
export type PasteWords = {
  readonly lines: readonly PasteLine[];
  /** For each word: the index of its line, its offsets in that line, its stem. */
  readonly line: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly stems: readonly string[];
  /** Stem → positions in order. A word broken by a line's end stands here whole, at its first part's place. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Stem → what it counts as evidence, by the kind of its best line. */
  readonly evidence: ReadonlyMap<string, number>;
};

/** Takes the words of a paste. `lines` are those to look at. */
export function pasteWords(lines: readonly PasteLine[]): PasteWords {
  const line: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const stems: string[] = [];
  const places = new Map<string, number[]>();
  const evidence = new Map<string, number>();
  const cache = new Map<string, string>();
  const put = (term: string, position: number, weight: number): void => {
    const at = places.get(term);
    if (at === undefined) places.set(term, [position]);
    else if (at.length < mostPlaces) at.push(position);
    if ((evidence.get(term) ?? 0) < weight) evidence.set(term, weight);
  };
  let broken: { text: string; position: number; row: number } | undefined;
  lines.forEach((row, index) => {
    const weight = kindWeight[row.kind];
    const found = splitAt(tokens(row.text), row.joints ?? []);
    found.forEach((token, at) => {
      const term = cache.get(token.text) ?? stem(token.text);
      cache.set(token.text, term);
      if (at === 0 && broken !== undefined && broken.row === index - 1 && startsLine(row.text, token.start)) {
        put(stem(broken.text + token.text), broken.position, weight);
      }
      const last = found[at - 1];
      if (last !== undefined && last.end === token.start) put(stem(last.text + token.text), stems.length - 1, weight);
      const position = stems.length;
      line.push(index);
      start.push(token.start);
      end.push(token.end);
      stems.push(term);
      put(term, position, weight);
      const whole = row.text.slice(token.start, token.end);
      for (const part of camelParts(whole)) {
        const partTerm = stem(part);
        if ((evidence.get(partTerm) ?? 0) < weight * 0.5) evidence.set(partTerm, weight * 0.5);
      }
    });
    const tail = found.at(-1);
    broken =
      tail !== undefined && tail.end === row.text.trimEnd().length
        ? { text: tail.text, position: stems.length - 1, row: index }
        : undefined;
  });
  return { lines, line, start, end, stems, places, evidence };
}

/**
 * The lines of a paste worth looking at. Of a long one: the lines that look like errors with their neighbours, each
 * kind of line at most thrice, then the rest from the end, up to `mostWords` characters in all.
 */
export function selectLines(paste: NormalisedPaste): PasteLine[] {
  const full = paste.lines.filter((line) => line.kind !== 'empty').flatMap(pieces);
  if (paste.text.length <= mostCharacters) return full;
  const seen = new Map<string, number>();
  const rank = full.map((line, at): { at: number; rank: number } => {
    const shape = line.text.slice(0, 300).replace(/[0-9a-f]*\d[0-9a-f]*/gi, '0');
    const times = (seen.get(shape) ?? 0) + 1;
    seen.set(shape, times);
    return { at, rank: times > 3 ? 9 : kindRank[line.kind] };
  });
  for (const { at, rank: own } of [...rank]) {
    if (own > 0) continue;
    for (const near of [at - 1, at + 1, at + 2]) {
      const neighbour = rank[near];
      if (neighbour !== undefined && neighbour.rank > 1 && neighbour.rank < 9) neighbour.rank = 1;
    }
  }
  rank.sort((a, b) => a.rank - b.rank || b.at - a.at);
  const chosen: number[] = [];
  let left = mostCharacters;
  for (const { at } of rank) {
    left -= (full[at]?.text.length ?? 0) + 1;
    if (left < 0) break;
    chosen.push(at);
  }
  return chosen.sort((a, b) => a - b).flatMap((at) => full[at] ?? []);
}

/** What a long paste is cut down to, in UTF-16 units. */
const mostCharacters = 60_000;
const longestLine = 3000;
/** A word that stands oftener than this tells nothing more. */
const mostPlaces = 200;

const kindWeight = { error: 1, warning: 0.9, plain: 0.7, prompt: 0.5, info: 0.4, over: 0.2, empty: 0 } as const;
const kindRank = { error: 0, warning: 2, plain: 3, prompt: 4, info: 5, over: 6, empty: 9 } as const;

/** A log without line ends is cut into pieces, each with its own kind. */
function pieces(line: PasteLine): PasteLine[] {
  if (line.text.length <= longestLine) return [line];
  const cut: PasteLine[] = [];
  for (let at = 0; at < line.text.length; at += longestLine) {
    const text = line.text.slice(at, at + longestLine);
    cut.push({ number: line.number, text, kind: lineKind(text) });
  }
  return cut;
}

/** Takes words apart where lines were put together. */
function splitAt(words: readonly Token[], joints: readonly number[]): readonly Token[] {
  if (joints.length === 0) return words;
  return words.flatMap((word) => {
    const { text, start, end } = word;
    const joint = joints.find((place) => place > start && place < end);
    if (joint === undefined || text.length !== end - start) return word;
    return [
      { text: text.slice(0, joint - start), start, end: joint },
      { text: text.slice(joint - start), start: joint, end },
    ];
  });
}

/** Whether only blanks and frames stand before the word, so that the line before may have broken it. */
function startsLine(text: string, start: number): boolean {
  return start <= 40 && !/[^\s|│┃║>]/.test(text.slice(0, start));
}
