import { stem } from '../languages/words.ts';
import type { Parameters } from '../parameters.ts';
import type { PasteLine } from '../text/normalise.ts';
import { identifierParts, tokens } from '../text/tokens.ts';

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
export function pasteWords(lines: readonly PasteLine[], parameters: Parameters): PasteWords {
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
    else if (at.length < parameters.mostPlaces) at.push(position);
    if ((evidence.get(term) ?? 0) < weight) evidence.set(term, weight);
  };
  let broken: { text: string; position: number; row: number } | undefined;
  lines.forEach((row, index) => {
    const weight = parameters.lineEvidence[row.kind];
    const found = tokens(row.text);
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
      for (const part of identifierParts(whole)) {
        const partTerm = stem(part);
        const partWeight = weight * parameters.partEvidence;
        if ((evidence.get(partTerm) ?? 0) < partWeight) evidence.set(partTerm, partWeight);
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

/** Whether only blanks and frames stand before the word, so that the line before may have broken it. */
function startsLine(text: string, start: number): boolean {
  return start <= 40 && !/[^\s|│┃║>]/.test(text.slice(0, start));
}
