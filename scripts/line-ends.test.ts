import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from './command/project-root.ts';
import { outsideEnv } from './test/outside-env.ts';

const temporary = mkdtempSync(resolve(tmpdir(), 'known-errors-line-ends-'));
const origin = resolve(temporary, 'origin');
const clone = resolve(temporary, 'clone');
afterAll(() => rmSync(temporary, { recursive: true }));

function git(folder: string, ...args: readonly string[]): string {
  const author = ['-c', 'user.name=Author', '-c', 'user.email=author@example.com'];
  return execFileSync('git', ['-C', folder, ...author, ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: outsideEnv(),
  });
}

function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: clone,
    encoding: 'utf8',
    env: outsideEnv(),
  });
  return { status, output: `${stdout}${stderr}`.split('\n').slice(-10).join('\n') };
}

/** Every file that git takes for text, but for those whose bytes are kept as they are. */
const texts = () =>
  git(clone, 'ls-files', '--eol')
    .split('\n')
    .filter((line) => line.startsWith('i/lf') && !line.includes('attr/-text'))
    .map((line) => line.slice(line.indexOf('\t') + 1));

beforeAll(() => {
  mkdirSync(origin);
  for (const file of git(projectRoot, 'ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0')) {
    if (file === '' || !existsSync(resolve(projectRoot, file))) continue;
    mkdirSync(dirname(resolve(origin, file)), { recursive: true });
    cpSync(resolve(projectRoot, file), resolve(origin, file));
  }
  git(origin, 'init', '-q');
  git(origin, 'add', '-A');
  git(origin, 'commit', '-qm', 'All');
  git(temporary, 'clone', '-q', '-c', 'core.autocrlf=true', origin, clone);
  symlinkSync(resolve(projectRoot, 'node_modules'), resolve(clone, 'node_modules'), 'junction');
}, 60_000);

describe('a clone on a machine that writes CR LF', { timeout: 120_000 }, () => {
  it('has LF in every text file, and nothing to check', () => {
    const files = texts();
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => readFileSync(resolve(clone, file), 'utf8').includes('\r\n'))).toEqual([]);
    expect(git(clone, 'status', '--porcelain', '--untracked-files=no')).toBe('');
    expect(check()).toMatchObject({ status: 0, output: expect.stringContaining('no problems') });
  });

  it('whose editor wrote CR LF everywhere is told once a file, and fixed whole by --fix', () => {
    for (const file of texts()) {
      const path = resolve(clone, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    }
    const { output } = check('content/permalinks.txt');
    expect(output.split('\n').filter((line) => line.startsWith('content/'))).toEqual([
      'content/permalinks.txt:1:1 error encoding-crlf the lines end with CR LF; save the file with line ends LF',
    ]);
    expect(check('--fix')).toMatchObject({ status: 0, output: expect.stringContaining('no problems') });
    const pages = texts().filter((file) => /^content\/.*\.(?:md|txt)$/.test(file));
    expect(pages.filter((file) => readFileSync(resolve(clone, file), 'utf8').includes('\r'))).toEqual([]);
  });
});
