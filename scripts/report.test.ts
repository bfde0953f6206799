import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { projectRoot } from './command/project-root.ts';
import { openQuestions } from './report/questions.ts';
import { readSettings } from './report/settings.ts';

function report(args: readonly string[], input = '') {
  const command = ['scripts/report.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: projectRoot, encoding: 'utf8', input });
}

const issue = {
  number: 7,
  title: 'Why [this](javascript:alert(1)) @all?',
  createdAt: '2026-11-20T10:00:00Z',
  url: 'https://example.com/7',
  labels: [{ name: 'for-speaker' }],
};

it('tells what is old, thin or unclear, and the open questions by their age', () => {
  const issues = [issue, { ...issue, number: 3, title: 'Old', createdAt: '2026-11-01T10:00:00Z', labels: [] }];
  const args = ['--content', 'scripts/checks/fixtures/search', '--today', '2027-11-21', '--questions', '-'];
  const { stdout, status } = report(args, JSON.stringify(issues));
  expect(status).toBe(0);
  expect(stdout).toContain('/e/pulled/: 385 days (limit 365), reviewed 2026-11-01');
  expect(stdout).toContain('- /e/port-taken/ and /e/port-taken-again/');
  expect(stdout).toMatch(/## Entries with fewer than 2 symptoms\n\n.*\n\n- \/e\/port-privileged\//);
  expect(stdout).toContain('- Docker: 5\n');
  expect(stdout).toMatch(/- \[#3\]\(https:\/\/example.com\/7\) Old \(385 days\)\n- \[#7\]/);
});

it('lets no markup of a question into the report', () => {
  const { lines } = openQuestions(JSON.stringify([issue]), '2026-11-21');
  expect(lines[0]).toContain('Why \\[this\\](javascript:alert(1)) @\u200ball?');
  expect(lines[0]).toContain('(1 day, for a speaker)');
});

it('has settings that can be read', async () => {
  expect((await readSettings()).reviewAfterDays.default).toBeGreaterThan(0);
});

it.each([
  [['--today', 'soon'], '', 'a day is written like 2026-11-21'],
  [['--questions', '-'], 'not json', 'this is not JSON'],
  [['--questions', '-'], '[{"number":"x"}]', 'this is not what gh prints'],
  [['--content', 'nowhere'], '', '“nowhere”, but there is no folder with entries/ or topics/'],
])('refuses %j with exit code 2', (args, input, message) => {
  const { status, stderr } = report(['--content', 'scripts/checks/fixtures/search', ...args], input);
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
});
