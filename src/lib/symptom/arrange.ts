import { type LineKind, lineKind } from './text/line-kind.ts';
import type { MatchReport, MatchResult } from './types.ts';

/** A report as a reader sees it: each known error once, and what else it may be. */
export type Arrangement = {
  readonly known: readonly MatchResult[];
  readonly others: readonly MatchResult[];
};

/** So many results of a report are arranged: a long paste may hold several errors, and a status has many causes. */
export const mostArranged = 12;
/** So many others are shown below what is known, where something may be it, and where nothing is known at all. */
const mostOthers = { known: 4, unsure: 5, unknown: 3 } as const;

/**
 * Arranges a report. Entries that explain the same line, or are `alike`, are one error: the best of them stands for it.
 * Cause stands before consequence: what fails first takes along what comes after it, so the order is that of the lines;
 * but a warning has stopped nothing, so all errors come before it.
 */
export function arrange({ verdict, results, shape }: MatchReport): Arrangement {
  if (shape === 'status') return { known: [], others: results };
  const known: MatchResult[] = [];
  for (const result of results)
    if (result.verdict === 'known' && !known.some((other) => isSame(result, other))) known.push(result);
  const others = results.filter(
    (result) => !known.includes(result) && !(verdict === 'known' && result.verdict === 'unknown'),
  );
  return {
    known: known.toSorted((a, b) => weight(a) - weight(b) || place(a) - place(b)),
    others: others.slice(0, mostOthers[verdict]),
  };
}

function isSame(one: MatchResult, other: MatchResult): boolean {
  return other.alike.includes(one.entry) || (one.line !== undefined && one.line.number === other.line?.number);
}

function place({ line }: MatchResult): number {
  return line?.number ?? Number.POSITIVE_INFINITY;
}

const harmless: ReadonlySet<LineKind> = new Set(['warning', 'info', 'over']);

function weight({ line }: MatchResult): number {
  return line && harmless.has(lineKind(line.text)) ? 1 : 0;
}
