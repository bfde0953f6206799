/** What a search answered: its verdict, where it gives one, and slugs, the best first. */
export type Answer = {
  readonly verdict: 'known' | 'unsure' | 'unknown' | undefined;
  readonly slugs: readonly string[];
};

/** How answers to texts fared: counts of texts. Those that no entry answers are counted apart. */
export type Tally = {
  /** Texts that an entry answers. */
  readonly answered: number;
  /** Of these: the right entry stands first; among the first three; is known; a wrong one is known; nothing is told. */
  readonly first: number;
  readonly three: number;
  readonly knownRight: number;
  readonly knownWrong: number;
  readonly saidUnknown: number;
  /** Texts that no entry answers. */
  readonly unanswered: number;
  /** Of these: an entry is known all the same; is unsure. */
  readonly falseKnown: number;
  readonly falseUnsure: number;
};

export const emptyTally: Tally = {
  answered: 0,
  first: 0,
  three: 0,
  knownRight: 0,
  knownWrong: 0,
  saidUnknown: 0,
  unanswered: 0,
  falseKnown: 0,
  falseUnsure: 0,
};

/** The tally of one answer; `right` are the entries that are right first answers. */
export function tallyOf({ verdict, slugs }: Answer, right: ReadonlySet<string>): Tally {
  const isKnown = verdict === 'known';
  if (right.size === 0)
    return { ...emptyTally, unanswered: 1, falseKnown: Number(isKnown), falseUnsure: Number(verdict === 'unsure') };
  const isFirst = right.has(slugs[0] ?? '');
  return {
    ...emptyTally,
    answered: 1,
    first: Number(isFirst),
    three: Number(slugs.slice(0, 3).some((slug) => right.has(slug))),
    knownRight: Number(isKnown && isFirst),
    knownWrong: Number(isKnown && !isFirst),
    saidUnknown: Number(verdict === 'unknown'),
  };
}

/** Adds tallies up. */
export function sum(tallies: Iterable<Tally>): Tally {
  const total = { ...emptyTally };
  for (const tally of tallies) for (const key of tallyKeys) total[key] += tally[key];
  return total;
}

const tallyKeys = Object.keys(emptyTally) as readonly (keyof Tally)[];

/** A share in percent with its 95 % interval. */
export type Share = { readonly percent: number; readonly from: number; readonly to: number; readonly of: number };

/**
 * The share of hits and Wilson's 95 % interval, in percent with one decimal. It holds for small numbers and for shares
 * near 0 and 100. https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 */
export function share(hits: number, of: number): Share | undefined {
  if (of === 0) return undefined;
  const z = 1.96;
  const p = hits / of;
  const middle = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  const percent = (value: number) => Math.round(1000 * Math.max(0, Math.min(1, value))) / 10;
  return { percent: percent(p), from: percent(middle - half), to: percent(middle + half), of };
}

/** `91.2 (88.0–93.6)`. */
export function shown(own: Share | undefined): string {
  return own === undefined ? '' : `${own.percent.toFixed(1)} (${own.from.toFixed(0)}–${own.to.toFixed(0)})`;
}
