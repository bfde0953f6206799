import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readOutside, readTyped } from './outside-texts.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(resolve(tmpdir(), 'known-errors-outside-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(resolve(root, file)), { recursive: true });
    writeFileSync(resolve(root, file), text);
  };
  write('holmesgpt/tests/llm/fixtures/a/b/one.txt', 'the same');
  write('holmesgpt/tests/llm/fixtures/a/c/two.txt', 'the same');
  write('loghub/Linux/Linux_2k.log', Array.from({ length: 45 }, (_, at) => `line ${at + 1}`).join('\n'));
  write(
    'ITBench/documentation/library/faults/a-fault.md',
    '>[!NOTE]\n\n# A Fault\n\n| a | table |\n\nIt breaks.\n\n## More\n\nx\n',
  );
  write('faq-assistant/evals/data/slack_sample.jsonl', '{"query": "when?"}\n{"query": "where?"}\n');
  write(
    'thefuck/tests/rules/test_git.py',
    "Command('git brnch', 'out')\nCommand('git {}', '')\nCommand('git brnch', '')\n",
  );
});
afterAll(() => rmSync(root, { recursive: true }));

it('reads each text of the projects that are there once, in windows and pieces', () => {
  expect(readOutside(root).map(({ set, id, text, entries }) => [set, id, text.split('\n').length, entries])).toEqual([
    ['holmesgpt', 'tests/llm/fixtures/a/b/one.txt', 1, undefined],
    ['loghub', 'Linux:1', 20, []],
    ['loghub', 'Linux:21', 20, []],
    ['loghub', 'Linux:41', 5, []],
    ['ITBench', 'a-fault.md', 2, []],
    ['faq-assistant', 'line 1', 1, []],
    ['faq-assistant', 'line 2', 1, []],
  ]);
  expect(readTyped(root)).toEqual(['git brnch']);
  expect(readOutside(resolve(root, 'loghub'))).toEqual([]);
});
