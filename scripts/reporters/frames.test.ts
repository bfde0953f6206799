import { expect, it } from 'vitest';
import { type Problem, wholeFile } from '../../src/lib/problem/problem.ts';
import { frames } from './frames.ts';

const at = (line: number, column: number, length: number) => ({ kind: 'at', line, column, length }) as const;
const problems: Problem[] = [
  { file: 'a.md', position: wholeFile, kind: 'file-name', message: 'no slug' },
  { file: 'a.md', position: at(2, 4, 1), kind: 'lookalike', message: 'an I', suggestion: 'l', certain: true },
  { file: 'b.md', position: at(1, 151, 9), kind: 'link-dead', message: 'no page' },
];
const texts: Record<string, string> = {
  'a.md': 'x\n\tkubectI\u001b[31m\n',
  'b.md': `${'y'.repeat(150)}dead-link and more`,
};

it('underlines the place below the line that programs read, and changes no such line', () => {
  const lines = frames(problems, (file) => texts[file]);
  expect(lines.map((line) => line.replace(/\u001b\[\d+m/g, ''))).toEqual([
    'a.md:1:1 error file-name no slug',
    'a.md:2:4 error lookalike an I',
    '  2 │ \tkubectI�[31m',
    '    │ \t  ^ l  (--fix does this)',
    '',
    'b.md:1:151 error link-dead no page',
    `  1 │ ${'y'.repeat(40)}dead-link and more`,
    `    │ ${' '.repeat(40)}^^^^^^^^^`,
  ]);
});

it('stays with the line alone where the file cannot be read', () => {
  expect(frames(problems.slice(2), () => undefined)).toEqual(['b.md:1:151 error link-dead no page']);
});

it('prints one line a problem, whatever its file is called', () => {
  const file = 'a\n::error::\u001b]0;b\u0007\u202e.md';
  expect(frames([{ file, position: wholeFile, kind: 'file-name', message: 'no\rslug' }], () => undefined)).toEqual([
    'a�::error::�]0;b��.md:1:1 error file-name no�slug',
  ]);
});
