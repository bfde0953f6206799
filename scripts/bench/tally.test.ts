import { describe, expect, it } from 'vitest';
import { emptyTally, share, sum, tallyOf } from './tally.ts';

describe('tallyOf', () => {
  const right = new Set(['a', 'b']);
  it('counts a right and a wrong answer that is known', () => {
    expect(tallyOf({ verdict: 'known', slugs: ['b', 'c'] }, right)).toMatchObject({
      first: 1,
      three: 1,
      knownRight: 1,
      knownWrong: 0,
    });
    expect(tallyOf({ verdict: 'known', slugs: ['c', 'd', 'a'] }, right)).toMatchObject({
      first: 0,
      three: 1,
      knownRight: 0,
      knownWrong: 1,
    });
  });
  it('counts a text that no entry answers apart', () => {
    expect(tallyOf({ verdict: 'known', slugs: ['a'] }, new Set())).toEqual({
      ...emptyTally,
      unanswered: 1,
      falseKnown: 1,
    });
  });
  it('adds up', () => {
    const one = tallyOf({ verdict: 'unknown', slugs: [] }, right);
    expect(sum([one, one])).toEqual({ ...emptyTally, answered: 2, saidUnknown: 2 });
  });
});

describe('share', () => {
  it('gives the intervals of the literature', () => {
    // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    expect(share(81, 263)).toEqual({ percent: 30.8, from: 25.5, to: 36.6, of: 263 });
    expect(share(15, 148)).toEqual({ percent: 10.1, from: 6.2, to: 16, of: 148 });
    expect(share(0, 20)).toEqual({ percent: 0, from: 0, to: 16.1, of: 20 });
    expect(share(1, 29)).toEqual({ percent: 3.4, from: 0.6, to: 17.2, of: 29 });
  });
  it('has nothing to say of nothing', () => expect(share(0, 0)).toBeUndefined());
});
