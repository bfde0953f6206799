import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOfCode } from './code-digest.ts';

let root = '';
const write = (file: string, text: string) => writeFileSync(resolve(root, file), text);

beforeAll(() => {
  root = mkdtempSync(resolve(tmpdir(), 'known-errors-digest-'));
  for (const folder of ['src/site', 'content']) mkdirSync(resolve(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(['astro.config.mjs', 'package-lock.json', 'src/page.ts', 'src/site/words.txt'])(
  'another %s is another digest',
  (file) => {
    write(file, 'one');
    const before = digestOfCode(root);
    write(file, 'two');
    expect(digestOfCode(root)).not.toBe(before);
    write(file, 'one');
    expect(digestOfCode(root)).toBe(before);
  },
);

test('content is not code', () => {
  const before = digestOfCode(root);
  write('content/index.md', 'Text');
  expect(digestOfCode(root)).toBe(before);
});
