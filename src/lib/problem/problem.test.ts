import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { nearest } from './nearest.ts';
import { inOrder, type Problem, report, wholeFile } from './problem.ts';
import { rules } from './rules.ts';

const at = (file: string, line: number, column: number, kind = 'key-unknown', message = 'm'): Problem<string> => ({
  file,
  position: { kind: 'at', line, column },
  kind,
  message,
});

describe('inOrder', () => {
  it('sorts by file, place, rule and message, whatever the order in which checks ran', () => {
    const sorted: Problem<string>[] = [
      { file: 'a.md', position: wholeFile, kind: 'file-empty', message: 'm' },
      at('a.md', 1, 1),
      at('a.md', 2, 1),
      at('a.md', 2, 7, 'key-missing'),
      at('a.md', 2, 7, 'key-unknown', 'a'),
      at('a.md', 2, 7, 'key-unknown', 'b'),
      at('b.md', 1, 1),
    ];
    const shuffled = fc.shuffledSubarray(sorted, { minLength: sorted.length });
    fc.assert(
      fc.property(shuffled, (problems) => {
        expect(inOrder(problems)).toEqual(sorted);
      }),
    );
  });
});

describe('report', () => {
  it('is flat, with the severity of its rule; a whole file stands at 1:1', () => {
    expect(report({ ...at('a.md', 3, 5), suggestion: 'hint' }, rules)).toEqual({
      file: 'a.md',
      line: 3,
      column: 5,
      severity: 'error',
      kind: 'key-unknown',
      message: 'm',
      suggestion: 'hint',
    });
    const whole = report({ file: 'a.md', position: wholeFile, kind: 'file-empty', message: 'm' }, rules);
    expect(whole).toMatchObject({ line: 1, column: 1 });
    expect(whole).not.toHaveProperty('suggestion');
  });

  it('refuses a rule that nobody declared', () => {
    expect(() => report(at('a.md', 1, 1, 'no-such-rule'), rules)).toThrow(RangeError);
  });
});

describe('nearest', () => {
  it.each([
    ['kubernets', 'kubernetes'],
    ['dokcer', 'docker'],
    ['something-else', undefined],
    ['', undefined],
  ])('of %j is %j', (text, expected) => {
    expect(nearest(text, ['docker', 'kubernetes', 'ceph'])).toBe(expected);
  });
});

describe('linesOf', () => {
  it('finds each offset again by its line and column', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', 'é', '\r\n') });
    fc.assert(
      fc.property(text, fc.nat(60), (whole, offset) => {
        const lines = linesOf(whole);
        const { line, column } = lines.at(offset);
        expect(lines.offset(line, column)).toBe(Math.min(offset, whole.length));
      }),
    );
    expect(linesOf('a\nb').at(2, 1)).toEqual({ kind: 'at', line: 2, column: 1, length: 1 });
    expect(linesOf('a\nb').offset(9, 1)).toBe(3);
    expect(linesOf('a\nb').at(-4)).toMatchObject({ line: 1, column: 1 });
  });
});
