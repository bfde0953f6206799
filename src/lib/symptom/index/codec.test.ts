import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumber, packPosting, packTerms, readNumber, readPosting, readTerms } from './codec.ts';

describe('codec', () => {
  it('reads what it packed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5_000_000)),
        fc.uniqueArray(fc.stringMatching(/^[a-z~а-я]{1,30}$/)),
        (numbers, terms) => {
          const reader = { text: numbers.map(packNumber).join(''), at: 0 };
          expect(numbers.map(() => readNumber(reader))).toEqual(numbers);
          const sorted = terms.sort();
          expect(readTerms(packTerms(sorted))).toEqual(sorted);
        },
      ),
    );
    const posting = { docs: [0, 3, 900], words: [15, 1, 7], cover: [0, 15, 2] };
    expect(readPosting({ text: packPosting(posting), at: 0 })).toEqual(posting);
  });
});
