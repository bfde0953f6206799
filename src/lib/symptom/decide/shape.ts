import type { Parameters } from '../parameters.ts';
import type { Query } from '../query/query.ts';
import type { EntryRecord, MatchReport, MatchResult } from '../types.ts';
import { causesOf, tellingLine } from './causes.ts';
import type { Candidate } from './rank.ts';

/**
 * What a text gets that is not known: a command alone and a kind word no answer, a status alone its causes, a question of
 * the course the pages that answer it and no other error.
 *
 * @param resultOf the result of a candidate as a text in general gets it
 */
export function shaped(
  report: MatchReport,
  query: Query,
  ranked: readonly Candidate[],
  parameters: Parameters,
  limit: number,
  resultOf: (one: Candidate) => MatchResult,
): MatchReport {
  const { results } = report;
  const [best] = results;
  const shape = query.reading?.shape;
  // What an author wrote down as a way to ask is a question, although it looks like a command or a status.
  const isAsk = ranked.some(({ ask }) => ask >= parameters.askedWhole);
  if (shape !== undefined && !isAsk) return { verdict: 'unknown', results: [], shape };
  if (best === undefined) return report;
  const page = leadingPage(results, ranked);
  if (page !== undefined) return { ...report, results: answers(page, results) };
  if (best.kind !== 'entry' || isAsk) return report;
  const causes = causesOf(query, ranked, parameters).slice(0, Math.max(0, limit));
  if (causes.length === 0) return report;
  const shown = causes.map((one) => cause(resultOf(one), tellingLine(query, one.record, parameters.foundSpecificity)));
  return { verdict: 'unsure', results: shown, shape: 'status' };
}

/** The page that answers a question: the first result, or one that is as right as the known error that stands first. */
function leadingPage(results: readonly MatchResult[], ranked: readonly Candidate[]): EntryRecord | undefined {
  const [best] = results;
  if (best === undefined) return undefined;
  const records = results.flatMap(({ kind, entry, verdict }) =>
    kind !== 'entry' && verdict === 'unsure'
      ? (ranked.find(({ record }) => record.kind === kind && record.slug === entry)?.record ?? [])
      : [],
  );
  return best.kind === 'entry' ? records.find(({ alike }) => alike.includes(best.entry)) : records[0];
}

/** The page, the other pages, and the known errors that the page names. */
function answers(page: EntryRecord, results: readonly MatchResult[]): MatchResult[] {
  const isPage = ({ kind, entry }: MatchResult) => kind === page.kind && entry === page.slug;
  const others = results.filter(
    (one) => !isPage(one) && (one.kind !== 'entry' ? one.verdict === 'unsure' : page.alike.includes(one.entry)),
  );
  return [...results.filter(isPage), ...others];
}

/** One of several causes: nothing but the line by which it is told from the others speaks for it. */
function cause({ line, quote, ...result }: MatchResult, symptom: string | undefined): MatchResult {
  const why = symptom === undefined ? 'has this status' : `prints “${symptom}”`;
  return { ...withoutSymptom(result), ...(symptom !== undefined && { symptom }), verdict: 'unsure', captures: [], why };
}

function withoutSymptom({ symptom, ...rest }: MatchResult): MatchResult {
  return rest;
}
