import { anchorOf } from '../align/align.ts';
import { captures } from '../align/captures.ts';
import { quote } from '../align/quote.ts';
import type { Store } from '../index/store.ts';
import type { Parameters } from '../parameters.ts';
import type { Query } from '../query/query.ts';
import { askFit } from '../rank/ask-fit.ts';
import type { Scores } from '../rank/score.ts';
import type { MatchReport, MatchResult, Verdict } from '../types.ts';
import { confidence } from './confidence.ts';
import { type Candidate, rank } from './rank.ts';
import { shaped } from './shape.ts';
import { verdictOf } from './verdict.ts';
import { why } from './why.ts';

/** Decides from the records of the candidates which entries answer a text, how surely, and why. */
export function decide(query: Query, docs: readonly number[], scores: Scores, store: Store, limit = 5): MatchReport {
  const ask = query.isQuestion ? askFit(query.slots, scores) : () => 0;
  const ranked: Candidate[] = [];
  for (const doc of docs) {
    const record = store.record(doc);
    // What a terminal printed is a known error or none.
    if (record === undefined || (record.kind !== 'entry' && !query.isQuestion)) continue;
    ranked.push(rank(doc, record, query, scores, store, ask(record)));
  }
  ranked.sort((a, b) => b.rank - a.rank || a.doc - b.doc);
  const shown = ranked.filter((one) => one.rank > 0).slice(0, Math.max(0, limit));
  const results = shown.map((one) => result(one, ranked, query, scores, store.parameters));
  results.sort((a, b) => order[b.verdict] - order[a.verdict]);
  const report: MatchReport = { verdict: results[0]?.verdict ?? 'unknown', results };
  const told =
    report.verdict === 'known'
      ? report
      : shaped(report, query, ranked, store.parameters, limit, (one) =>
          result(one, ranked, query, scores, store.parameters),
        );
  const readAs = query.reading?.readAs;
  return readAs ? { ...told, readAs } : told;
}

const order: Readonly<Record<Verdict, number>> = { known: 2, unsure: 1, unknown: 0 };

function result(
  one: Candidate,
  all: readonly Candidate[],
  query: Query,
  scores: Scores,
  parameters: Parameters,
): MatchResult {
  const { best, record } = one;
  const answered =
    query.isQuestion && scores.asked > 0 ? Math.min(1, one.words / (scores.asked * parameters.answeredShare)) : 0;
  const coverage = best?.found.coverage ?? 0;
  const verdict = verdictOf(one, all, query, answered, parameters);
  const shown = coverage >= parameters.shownCoverage ? best : undefined;
  const symptom = shown && record.symptom[shown.at];
  const line = shown && query.words.lines[query.words.line[anchorOf(shown.pattern, shown.found)] ?? 0];
  const quoted = shown && quote(query.text, shown.found, query.words);
  return {
    kind: record.kind,
    entry: record.slug,
    score: confidence(verdict, coverage, answered, parameters),
    verdict,
    title: record.title,
    topic: record.topic,
    first: record.first,
    ...(line && { line: { number: line.number, text: line.text.trim().slice(0, 500) } }),
    ...(quoted && { quote: quoted }),
    ...(symptom !== undefined && { symptom }),
    captures: shown && symptom !== undefined ? captures(symptom, shown.found, query.words) : [],
    alike: record.alike,
    why: why(verdict, coverage, line?.number, symptom),
  };
}
