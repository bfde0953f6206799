import { expect, it } from 'vitest';
import { placedFaults } from './placed-faults.ts';

const text = '---\ntitle: x\nfix:\n  - run: $ ls\n---\n\nWhy **so.\n';
const problem = (line: number, column: number, length: number) =>
  ({ file: 'a.md', position: { kind: 'at', line, column, length }, kind: 'command-prompt', message: 'm' }) as const;

it('cuts the line at the place, and names the field', () => {
  const [first, second, whole] = placedFaults(
    [problem(4, 10, 2), problem(7, 5, 2), { ...problem(1, 1, 1), position: { kind: 'file' } }],
    () => text,
  );
  expect(first).toMatchObject({ field: 'fix', line: 4, source: ['  - run: ', '$ ', 'ls'] });
  expect(second).toMatchObject({ field: '', line: 7, source: ['Why ', '**', 'so.'] });
  expect(whole).toMatchObject({ field: 'title', source: ['', '', ''] });
});
