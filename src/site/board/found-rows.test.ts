import { describe, expect, it } from 'vitest';
import type { MatchResult, Verdict } from '../../lib/symptom/types.ts';
import { searchable } from '../ui/filter.ts';
import { foundRows, isMessage, type RowWords } from './found-rows.ts';

const rows = [
  row('coredns-loop', 3, 'CoreDNS: CrashLoopBackOff, loop detected'),
  row('probe-failed', 1, 'Liveness probe failed', 'then it goes to CrashLoopBackOff'),
  row('crashloopbackoff', 1, 'CrashLoopBackOff'),
  row('port-taken', 2, 'Port is already allocated'),
];

function row(slug: string, often: number, title: string, more = ''): RowWords {
  return { slug, often, title: searchable([slug, title]), words: searchable([slug, title, more]) };
}

function result(entry: string, verdict: Verdict, score: number): MatchResult {
  return {
    kind: 'entry',
    entry,
    verdict,
    score,
    title: entry,
    topic: 'x',
    first: '',
    captures: [],
    alike: [],
    why: '',
  };
}

const slugs = (text: string, ...results: MatchResult[]) => {
  const known = results.filter(({ verdict }) => verdict === 'known');
  const others = results.filter(({ verdict }) => verdict !== 'known');
  return foundRows(rows, text, { verdict: results[0]?.verdict ?? 'unknown', known, others }).map(
    ({ row: { slug } }) => slug,
  );
};

describe('foundRows', () => {
  it('filters by words: titles first, then what is met most', () => {
    expect(slugs('crashloop')).toEqual(['crashloopbackoff', 'coredns-loop', 'probe-failed']);
    expect(slugs('no such thing at all')).toEqual([]);
  });

  it('puts what the matcher knows before what has the words, in its order', () => {
    expect(slugs('crashloop', result('port-taken', 'known', 0.9), result('coredns-loop', 'known', 1))).toEqual([
      'port-taken',
      'coredns-loop',
      'crashloopbackoff',
      'probe-failed',
    ]);
  });

  it('orders by the matcher first, and by how often a thing is met where that is equal', () => {
    const unsure = (entry: string, score: number) => result(entry, 'unsure', score);
    const answers = [unsure('coredns-loop', 0.61), unsure('probe-failed', 0.9), unsure('crashloopbackoff', 0.6)];
    expect(slugs('crash', ...answers)).toEqual(['probe-failed', 'crashloopbackoff', 'coredns-loop']);
  });

  it('adds to the words of a filter what is known, and what is likely where nothing has them', () => {
    expect(slugs('crash', result('port-taken', 'unsure', 0.9))).not.toContain('port-taken');
    expect(slugs('порт занят', result('port-taken', 'unsure', 0.6))).toEqual(['port-taken']);
  });

  it('adds to a filter no weak guess, and shows of a message all that comes near', () => {
    const weak = result('port-taken', 'unsure', 0.4);
    expect(slugs('no such thing', weak)).toEqual([]);
    expect(slugs('no such thing\nat all', weak)).toEqual(['port-taken']);
  });
});

it('takes several lines for a message, and a sentence whose words stand in no row', () => {
  expect(isMessage(rows, 'crashloop pod')).toBe(false);
  expect(isMessage(rows, 'error:\nno such thing')).toBe(true);
  expect(isMessage(rows, 'my pod starts and dies and starts again')).toBe(true);
  expect(isMessage(rows, 'it goes to to it goes to crashloop')).toBe(false);
});
