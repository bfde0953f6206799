import { type Alignment, align, type Pattern } from './align.ts';
import { askFit } from './asks.ts';
import { captures } from './captures.ts';
import { contexts } from './data/contexts.ts';
import { normalise } from './normalise/normalise.ts';
import { type PasteWords, pasteWords, selectLines } from './paste-words.ts';
import { isPlainWords, pasteSlots, type Slot, wordSlots } from './query.ts';
import { type Scores, score } from './score.ts';
import type { Store } from './store.ts';
import type { EntryRecord, MatchOptions, MatchReport, MatchResult, Verdict } from './types.ts';
import { confidence, isFound, strength } from './verdict.ts';

/** A text as the matcher reads it. `away` are the topics of `contexts` of which it shows nothing. */
export type Query = {
  readonly words: PasteWords;
  readonly slots: readonly Slot[];
  readonly plain: boolean;
  readonly away: ReadonlySet<string>;
};

/** An entry with its best symptom in the paste. */
type Candidate = {
  readonly doc: number;
  readonly record: EntryRecord;
  readonly best: { readonly at: number; readonly pattern: Pattern; readonly found: Alignment } | undefined;
  readonly strength: number;
  readonly words: number;
  /** How well the nearest ask fits plain words, from 0 to 1. */
  readonly ask: number;
  readonly rank: number;
};

/** Reads a text: cleans it, takes its words, and makes the query. */
export function readQuery(text: string, store: Store): Query {
  const paste = normalise(text);
  const words = pasteWords(selectLines(paste));
  const plain = isPlainWords(paste.text);
  const slots = plain ? wordSlots(paste.text, store.spelling) : pasteSlots(words, store.limits.slots);
  const away = Object.keys(contexts).filter((topic) => !contexts[topic]?.test(paste.text));
  return { words, plain, slots, away: new Set(away) };
}

/** The entries worth aligning: those whose symptoms or words are best covered. */
export function candidates(query: Query, store: Store): { docs: number[]; scores: Scores } {
  const scores = score(query.slots, store.size, store.posting);
  const docs = new Set([...top(scores.cover, store.limits.byCover), ...top(scores.words, store.limits.byWords)]);
  return { docs: [...docs].sort((a, b) => a - b), scores };
}

/** Answers a query from the records of its candidates. */
export function answer(
  query: Query,
  docs: readonly number[],
  scores: Scores,
  store: Store,
  options: MatchOptions,
): MatchReport {
  const limit = options.limit ?? 5;
  const ask = query.plain ? askFit(query.slots, scores) : () => 0;
  const found: Candidate[] = [];
  for (const doc of docs) {
    const record = store.record(doc);
    if (record !== undefined) found.push(candidate(doc, record, query, scores, store, ask(record)));
  }
  found.sort((a, b) => b.rank - a.rank || a.doc - b.doc);
  const shown = found.filter((one) => one.rank > 0).slice(0, Math.max(0, limit));
  const results = shown.map((one) => result(one, found, query, scores));
  results.sort((a, b) => order[b.verdict] - order[a.verdict]);
  const verdict = results.reduce<Verdict>(
    (best, one) => (order[one.verdict] > order[best] ? one.verdict : best),
    'unknown',
  );
  return { verdict, results };
}

/** What the nearest ask counts beside the sum of the words. Measured: 0.3 to 0.6 is best for all three languages. */
const askWeight = 0.4;

/** What a symptom's strength counts by the kind of its line: a warning stands beside many an error. */
const lineWeight = { error: 1, plain: 1, prompt: 0.9, info: 0.7, warning: 0.55, over: 0.2, empty: 0 } as const;

/** What an entry counts that has its like elsewhere, where nothing in the text speaks of its topic. */
const awayWeight = 0.85;

const order: Readonly<Record<Verdict, number>> = { known: 2, unsure: 1, unknown: 0 };

function candidate(
  doc: number,
  record: EntryRecord,
  query: Query,
  scores: Scores,
  store: Store,
  ask: number,
): Candidate {
  let best: Candidate['best'];
  let bestMerit = 0;
  let power = 0;
  store.patterns(doc).forEach((pattern, at) => {
    const found = align(pattern, query.words);
    if (found === undefined) return;
    const own = strength(found);
    // A short symptom that is found tells more than a longer one of which a part is missing.
    const merit = own + found.coverage / 100 + (isFound(pattern, found) ? 1000 : 0);
    if (merit > bestMerit) {
      best = { at, pattern, found };
      bestMerit = merit;
    }
    const anchor = query.words.lines[query.words.line[anchorOf(pattern, found)] ?? 0];
    power = Math.max(power, own * lineWeight[anchor?.kind ?? 'plain']);
  });
  const words = scores.words[doc] ?? 0;
  const rank = query.plain
    ? power + 1.5 * (words * (scores.fit[doc] ?? 1) + askWeight * ask * scores.asked)
    : power + words * 0.25;
  const isAway = query.away.has(record.topic) && record.alike.length > 0;
  return { doc, record, best, strength: power, words, ask, rank: isAway ? rank * awayWeight : rank };
}

function result(one: Candidate, all: readonly Candidate[], query: Query, scores: Scores): MatchResult {
  const { best, record } = one;
  const whole =
    best !== undefined && isFound(best.pattern, best.found) && !isOver(best.found, query.words) && !isOutdone(one, all);
  const share = scores.asked > 0 ? Math.min(1, one.words / (scores.asked * 0.7)) : 0;
  const coverage = best?.found.coverage ?? 0;
  let verdict: Verdict = 'unknown';
  if (whole) verdict = 'known';
  else if ((best !== undefined && coverage >= 0.45 && best.found.mass >= 5) || (query.plain && share >= 0.3))
    verdict = 'unsure';
  const shown = best !== undefined && coverage >= 0.4 ? best : undefined;
  const symptom = shown && record.symptom[shown.at];
  const anchor = shown && query.words.lines[query.words.line[anchorOf(shown.pattern, shown.found)] ?? 0];
  return {
    entry: record.slug,
    score: confidence(verdict, coverage, query.plain ? share : 0),
    verdict,
    title: record.title,
    topic: record.topic,
    first: record.first,
    ...(anchor && { line: { number: anchor.number, text: anchor.text.trim().slice(0, 500) } }),
    ...(symptom !== undefined && { symptom }),
    captures: shown && symptom !== undefined ? captures(symptom, shown.found, query.words) : [],
    why: why(verdict, coverage, anchor?.number, symptom),
  };
}

/** The place in the paste of the symptom's rarest word that was found. */
function anchorOf(pattern: Pattern, found: Alignment): number {
  let best = found.pairs[0];
  for (const pair of found.pairs) {
    if ((pattern.weights[pair[0]] ?? 0) > (pattern.weights[best?.[0] ?? 0] ?? 0)) best = pair;
  }
  return best?.[1] ?? 0;
}

/** Whether another entry's symptom is found at the same place of the paste, and explains clearly more of it. */
function isOutdone(one: Candidate, all: readonly Candidate[]): boolean {
  const own = one.best?.found;
  if (own === undefined) return false;
  const from = own.pairs[0]?.[1] ?? 0;
  const to = own.pairs.at(-1)?.[1] ?? 0;
  return all.some((other) => {
    const rival = other.best?.found;
    if (other === one || other.best === undefined || rival === undefined) return false;
    if (one.record.alike.includes(other.record.slug) || !isFound(other.best.pattern, rival)) return false;
    const start = rival.pairs[0]?.[1] ?? 0;
    const end = rival.pairs.at(-1)?.[1] ?? 0;
    return start <= from && end >= to && other.strength > one.strength * clearly;
  });
}

/**
 * How much stronger a symptom is that says the same and more. Measured: 1.1 to 1.25 give the same answers to real
 * pastes; from 1.25 on, a line that names a taint and a shortage is known as both.
 */
const clearly = 1.15;

/** Whether the symptom stands only in lines that tell that the trouble is gone. */
function isOver(found: Alignment, words: PasteWords): boolean {
  return found.pairs.every(([, position]) => words.lines[words.line[position] ?? 0]?.kind === 'over');
}

function why(verdict: Verdict, coverage: number, line: number | undefined, symptom: string | undefined): string {
  if (symptom === undefined)
    return verdict === 'unknown' ? 'shares a few words with the text' : 'its words fit the text';
  const place = line === undefined ? '' : `line ${line} `;
  return verdict === 'known'
    ? `${place}has the symptom "${symptom}"`
    : `${place}has ${Math.round(100 * coverage)} % of the symptom "${symptom}"`;
}

/** The places of the `count` largest values above 0. */
function top(values: Float64Array, count: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) if ((values[at] ?? 0) > 0) places.push(at);
  return places.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, count);
}
