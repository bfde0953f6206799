import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { choose, isOf } from './chosen.ts';

const temporary = mkdtempSync(resolve(tmpdir(), 'known-errors-chosen-'));
afterAll(() => rmSync(temporary, { recursive: true }));
const at = (path: string) => resolve(temporary, path);
mkdirSync(at('content/entries/docker'), { recursive: true });
mkdirSync(at('content-old'));
for (const file of ['content/entries/docker/a.md', 'content/index.md', 'content-old/b.md', 'elsewhere.md'])
  writeFileSync(at(file), '');
symlinkSync(at('elsewhere.md'), at('content/entries/docker/linked.md'));
symlinkSync(at('nowhere.md'), at('content/entries/docker/gone.md'));
symlinkSync(at('content/entries'), at('link'));

describe('choose', () => {
  it.each([
    ['a file', 'content/entries/docker/a.md', 'content/entries/docker/a.md', true],
    ['another file', 'content/index.md', 'content/entries/docker/a.md', false],
    ['a folder', 'content/entries', 'content/entries/docker/a.md', true],
    ['a folder whose name begins alike', 'content', 'content-old/b.md', false],
    ['a folder through a link', 'link/docker', 'content/entries/docker/a.md', true],
    ['a file through a link', 'link/docker/a.md', 'content/entries/docker/a.md', true],
    ['a folder with a link to elsewhere', 'content/entries', 'content/entries/docker/linked.md', true],
    ['a folder with a link to nowhere', 'content/entries', 'content/entries/docker/gone.md', true],
  ])('knows %s', (_what, chosen, file, expected) => {
    expect(choose([at('elsewhere'), at(chosen)])(at(file))).toBe(expected);
  });
});

describe('isOf', () => {
  it.each([
    ['content', true],
    ['content/entries/docker', true],
    ['content/entries/docker/a.md', true],
    ['content/entries/docker/linked.md', true],
    ['link/docker/a.md', true],
    ['.', true],
    ['elsewhere.md', false],
    ['content-old', false],
  ])('says of %s %s', (path, expected) => {
    expect(isOf(at('content'), at(path))).toBe(expected);
  });

  it('takes no empty path for the folder that commands run in', () => {
    expect(isOf(resolve('content'), '')).toBe(false);
  });
});
