import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../command/project-root.ts';
import { openContent } from './open-content.ts';

const fixture = resolve(projectRoot, 'scripts/checks/fixtures/search');
let root: string;
let content: string;
let cache: string;
beforeEach(() => {
  root = mkdtempSync(resolve(tmpdir(), 'known-errors-match-'));
  content = resolve(root, 'content');
  cache = resolve(root, 'cache');
  cpSync(fixture, content, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const kept = () => resolve(cache, 'match-index.txt');
/** The number of a file is another one after it was written anew. */
const number = () => statSync(kept()).ino;
const answer = async () => {
  const matcher = await openContent(content, cache);
  return matcher.match('Bind for 0.0.0.0:80 failed: port is already allocated');
};

describe('the index of a content', () => {
  it('is built once, and answers the same when it was kept', async () => {
    const fresh = await answer();
    expect(fresh.results).not.toEqual([]);
    const first = number();
    expect(await answer()).toEqual(fresh);
    expect(number()).toBe(first);
    expect(readdirSync(cache)).toEqual(['match-index.txt']);
  });

  it('is built anew when the content has changed', async () => {
    const before = (await answer()).results.map(({ entry }) => entry);
    const gone = before[0] ?? '';
    rmSync(resolve(content, `entries/docker/${gone}.md`));
    const after = (await answer()).results.map(({ entry }) => entry);
    expect(before).toContain(gone);
    expect(after).not.toContain(gone);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -100)],
    ['changed', (text: string) => text.replace('port', 'poet')],
    ['empty', () => ''],
  ])('is built anew when what was kept is %s', async (_, spoil) => {
    const fresh = await answer();
    const whole = readFileSync(kept(), 'utf8');
    writeFileSync(kept(), spoil(whole));
    expect(await answer()).toEqual(fresh);
    expect(readFileSync(kept(), 'utf8')).toBe(whole);
  });

  it('answers where nothing can be kept', async () => {
    const fresh = await answer();
    cache = resolve(root, 'content/permalinks.txt/cache');
    expect(await answer()).toEqual(fresh);
  });
});
