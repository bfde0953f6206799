import { describe, expect, it } from 'vitest';
import { printedIndex } from './printed-index.ts';

describe('printedIndex', () => {
  it('sorts by the first letter that does not vary', () => {
    const groups = printedIndex([
      { slug: 'b', symptom: ['<pod> is waiting', 'Error: "x"'] },
      { slug: 'a', symptom: ['[WARN] low', "'kubectl' not found", 'error: a\nsecond line'] },
      { slug: 'c', symptom: ['137', 'такого файла нет'] },
    ]);
    expect(groups.map(({ letter, lines }) => [letter, ...lines.map(({ text }) => text)])).toEqual([
      ['E', 'error: a', 'Error: "x"'],
      ['I', '<pod> is waiting'],
      ['K', "'kubectl' not found"],
      ['W', '[WARN] low'],
      ['#', '137', 'такого файла нет'],
    ]);
  });
});
