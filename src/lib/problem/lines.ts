import type { Position } from './problem.ts';

/** Finds lines and columns for the offsets of one text. */
export type Lines = {
  /** The place of an offset in UTF-16 units; offsets outside the text are moved to its nearest end. */
  readonly at: (offset: number, length?: number) => Extract<Position, { kind: 'at' }>;
  /** The offset of a line and column, both from 1; the nearest end of the text where it has no such line. */
  readonly offset: (line: number, column: number) => number;
};

/** Reads a text's line starts once, so that each look-up is a binary search. Lines end with LF. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  return {
    at(offset, length) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= inside) low = middle;
        else high = middle - 1;
      }
      const place = { kind: 'at', line: low + 1, column: inside - (starts[low] ?? 0) + 1 } as const;
      return length === undefined ? place : { ...place, length };
    },
    offset: (line, column) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length),
  };
}
