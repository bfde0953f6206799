import { describe, expect, it } from 'vitest';
import { halfOf, readSet, tuneFolder } from './read-set.ts';
import { readSlips } from './read-slips.ts';

describe('the sets that may be looked at', async () => {
  const [tune, old] = [await readSet(tuneFolder, false), await readSet(tuneFolder, true)];
  const records = (set: typeof tune) => [...set.pastes, ...set.questions, ...set.negatives, ...set.bare];

  it('have one id a record and a text in each', () => {
    const all = [...records(tune), ...records(old)];
    expect(all.length).toBeGreaterThan(1000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('hold no thread of the other half', () => {
    const threads = [
      ...[...tune.pastes, ...tune.negatives, ...tune.bare].map(({ thread }) => thread),
      ...tune.questions.map(({ entries }) => entries[0] ?? ''),
    ];
    expect(threads.filter((thread) => halfOf(thread) !== 'tune')).toEqual([]);
  });
});

describe('the wrong characters that may be looked at', async () => {
  const { slips, clean } = await readSlips(tuneFolder);

  it('stand where their records say', () => {
    for (const { id, text, line, column, found } of slips)
      expect(text.split('\n')[line - 1]?.startsWith(found, column - 1), id).toBe(true);
  });

  it('have one id a record, and no thread of the other half', () => {
    const all = [...slips, ...clean];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ thread }) => halfOf(thread) !== 'tune')).toEqual([]);
  });
});
