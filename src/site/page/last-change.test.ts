import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lastChanges } from './last-change.ts';

const folder = mkdtempSync(join(tmpdir(), 'known-errors-history-'));
const origin = join(folder, 'origin');

function git(cwd: string, args: readonly string[], day = '2026-01-01'): void {
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  execFileSync('git', [...author, ...args], { cwd, env, stdio: 'ignore' });
}

function commit(day: string, ...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(origin, file)), { recursive: true });
    writeFileSync(join(origin, file), day);
  }
  git(origin, ['add', '.']);
  git(origin, ['commit', '-m', day], day);
}

/** What a clone of so many commits knows. */
function inClone(depth: number): Record<string, string> {
  const clone = join(folder, `depth-${depth}`);
  git(folder, ['clone', '--depth', String(depth), `file://${origin}`, clone]);
  return Object.fromEntries(lastChanges(clone));
}

beforeAll(() => {
  git(folder, ['init', 'origin']);
  commit('2026-03-01', 'content/a.md', 'content/один.md');
  commit('2026-03-02', 'content/b.md');
  commit('2026-03-03', 'content/a.md');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('tells the day of the last commit of each file, below the folder that is asked', () => {
  const days = { 'a.md': '2026-03-03', 'b.md': '2026-03-02', 'один.md': '2026-03-01' };
  expect(Object.fromEntries(lastChanges(join(origin, 'content')))).toEqual(days);
});

it('says nothing of what only the commit names at which a clone was cut off', () => {
  expect(inClone(1)).toEqual({});
  expect(inClone(2)).toEqual({ 'content/a.md': '2026-03-03' });
});

it('knows nothing where there is no repository', () => {
  expect(lastChanges(tmpdir()).size).toBe(0);
});
