import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { contentRoot, readContent } from '../source/content.ts';
import { checkDataFiles } from './data-files.ts';

const root = await mkdtemp(resolve(tmpdir(), 'known-errors-data-'));
afterAll(() => rm(root, { recursive: true, force: true }));

it('tells a notice whose link leads nowhere, at its place', async () => {
  await mkdir(resolve(root, 'topics'));
  const notice = (link: string) =>
    `text: 'The lecture waits.'\nlink: ${link}\nfrom: '2026-11-23T09:00:00Z'\nuntil: '2026-11-23T10:00:00Z'\n`;
  await writeFile(resolve(root, 'now.yml'), notice('/e/nowhere/'));
  const content = await readContent(root);
  expect(await checkDataFiles(content)).toMatchObject([
    { kind: 'link-dead', position: { line: 2, column: 7 }, message: expect.stringContaining('no entry “nowhere”') },
  ]);
  await writeFile(resolve(root, 'now.yml'), notice('https://errors.example/'));
  expect(await checkDataFiles(content)).toEqual([]);
});

it('tells that the home page is gone', async () => {
  const content = await readContent(contentRoot);
  const names = content.names.filter(({ path }) => !path.endsWith('content/index.md'));
  expect(await checkDataFiles({ ...content, names })).toMatchObject([
    { kind: 'file-missing', message: expect.stringContaining('home page') },
  ]);
  expect(await checkDataFiles(content)).toEqual([]);
});
