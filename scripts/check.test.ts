import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rules } from '../src/lib/problem/rules.ts';
import { slipsExpected } from './checks/slips/slip.ts';
import { projectRoot } from './command/project-root.ts';

const bad = 'scripts/checks/fixtures/bad';
const expected = readFileSync(resolve(projectRoot, `${bad}.expected.txt`), 'utf8');
const search = 'scripts/checks/fixtures/search';
const expectedSearch = readFileSync(resolve(projectRoot, `${search}.expected.txt`), 'utf8');
// What needs a file that cannot lie in a repository, or a server: made below, and in scripts/links.
const made = readFileSync(resolve(projectRoot, 'scripts/checks/fixtures/made.expected.txt'), 'utf8');
const slips = slipsExpected();
const temporary = mkdtempSync(resolve(tmpdir(), 'known-errors-check-'));
afterAll(() => rmSync(temporary, { recursive: true }));

function check(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { GITHUB_ACTIONS: _, ...inherited } = process.env;
  const options = { cwd: projectRoot, encoding: 'utf8', env: { ...inherited, ...env } } as const;
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], options);
}

// Each runs the command as a whole, some over all content, on a machine that may do other things.
describe('npm run check', () => {
  // After a change of the rules: npx vitest run --project commands scripts/check.test.ts -u
  it('prints every problem of every bad file, and nothing else', async () => {
    const { stdout, status } = check([bad]);
    await expect(stdout).toMatchFileSnapshot('checks/fixtures/bad.expected.txt');
    expect(status).toBe(1);
  });

  it('searches for every entry with --all', async () => {
    const { stdout, status } = check(['--all', search]);
    await expect(stdout).toMatchFileSnapshot('checks/fixtures/search.expected.txt');
    expect(status).toBe(1);
    expect(check([search]).stdout).not.toMatch(/ (?:symptom|ask)-/);
  });

  it('has a bad file for each rule', () => {
    const shown = new Set(
      `${expected}${expectedSearch}${made}${slips}`
        .split('\n')
        .map((line) => line.split(' ').find((word) => Object.hasOwn(rules, word))),
    );
    expect(Object.keys(rules).filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it('tells the same with --json, one object a line', () => {
    const lines = check(['--json', bad]).stdout.trim().split('\n');
    const flat = lines.map((line) => {
      const { file, line: row, column, severity, kind, message } = JSON.parse(line);
      return `${file}:${row}:${column} ${severity} ${kind} ${message}`;
    });
    expect(`${flat.join('\n')}\n`).toBe(expected);
  });

  it('annotates a pull request on GitHub', () => {
    const { stdout } = check([bad], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toContain(
      `::error file=${bad}/entries/kubernetes/unknown-key.md,line=13,col=1,title=key-unknown::unknown key`,
    );
    expect(stdout.trim().split('\n')).toHaveLength(expected.trim().split('\n').length);
  });

  it('underlines the places with --frames, and leaves every line that programs read as it is', () => {
    const lines = check(['--frames', bad], { CI: 'true' }).stdout.split('\n');
    const plain = lines.filter((line) => line !== '' && !line.startsWith('  '));
    expect(`${plain.join('\n')}\n`).toBe(expected);
    expect(lines.some((line) => /^ {2}\s+│ +\^{10} '2026-11-02'/.test(line))).toBe(true);
  });

  it('fixes with --fix and says so, and leaves the rest to the author', () => {
    const root = resolve(temporary, 'fix');
    cpSync(resolve(projectRoot, bad), root, { recursive: true });
    const { stdout, stderr, status } = check(['--fix', root]);
    expect(stderr).toMatch(/^fixed .*\/bad-date\.md$/m);
    expect(stdout).not.toContain('/bad-date.md:');
    expect(stdout).toContain('/impossible-date.md:');
    expect(status).toBe(1);
  });

  it('prints only the problems of the files that are named', () => {
    const { stdout, status } = check(['content/index.md']);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('refuses a wrong option or a file that does not exist with exit code 2', () => {
    expect(check(['--jsno']).status).toBe(2);
    const absent = check(['content/entries/nowhere.md']);
    expect(absent.status).toBe(2);
    expect(absent.stderr).toContain('there is no file or folder content/entries/nowhere.md');
  });

  it.each([
    'README.md',
    '/etc/hosts',
    '',
    bad.replace('/bad', '/bad.expected.txt'),
    `${bad}/entries/docker/good-docker.md`,
  ])('refuses %j, of which nothing would be checked', (path) => {
    const { stdout, stderr, status } = check(['content/index.md', path]);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(
      `${path === '' ? 'an empty path' : path} is not content: name files or folders below content/`,
    );
  });

  it('finds what is named through a symbolic link', () => {
    const link = resolve(temporary, 'link');
    symlinkSync(resolve(projectRoot, 'content/entries'), link);
    expect(check([resolve(link, 'docker')]).status).toBe(0);
  });

  it('reads no huge file, and follows no broken link', () => {
    const root = resolve(temporary, 'huge');
    cpSync(resolve(projectRoot, bad, 'topics'), resolve(root, 'topics'), { recursive: true });
    mkdirSync(resolve(root, 'entries/docker'), { recursive: true });
    writeFileSync(resolve(root, 'entries/docker/log.md'), `---\ntitle: x\n---\n${'line of a log\n'.repeat(380_000)}`);
    symlinkSync('nowhere.md', resolve(root, 'entries/docker/gone.md'));
    const lines = check([root]).stdout.split('\n');
    const told = lines.flatMap((line) => /entries\/docker\/(?:log|gone)\.md.*/.exec(line)?.[0] ?? []);
    expect(told.toSorted()).toEqual(
      made
        .split('\n')
        .filter((line) => line.includes(' file-'))
        .map((line) => line.replace('content/', ''))
        .toSorted(),
    );
  });
});
