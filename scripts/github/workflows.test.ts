import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../command/project-root.ts';

const folder = resolve(projectRoot, '.github/workflows');
const read = (path: string) => readFileSync(resolve(projectRoot, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

type Step = { uses?: string; run?: string };
type Workflow = {
  permissions: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[] }>;
};

describe.each(readdirSync(folder))('.github/workflows/%s', (file) => {
  const text = readFileSync(resolve(folder, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('uses actions by a commit, and names their version', () => {
    for (const line of text.match(/uses: .*/g) ?? [])
      expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the code and nothing else unless a job says so, and ends by itself', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('runs commands of this project only, and puts no text of strangers into a shell', () => {
    for (const { run } of steps) {
      if (run === undefined) continue;
      const [, script] = /^npm (?:run -s ([\w-]+)|ci --ignore-scripts$|test$)/.exec(run) ?? [undefined, 'none'];
      if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
      expect(run).not.toContain('${{');
    }
  });
});

it.each([
  [
    'edits the open issue',
    '[{"number":12}]',
    ['issue list', 'issue list', 'issue edit 12'],
    'Issue 12 has the report of today.',
  ],
  [
    'opens one where there is none',
    '[]',
    ['issue list', 'issue list', 'label create', 'issue create'],
    'https://example.com/13',
  ],
])('publishes the report: %s', (_, open, calls, said) => {
  const temporary = mkdtempSync(resolve(tmpdir(), 'known-errors-gh-'));
  const log = resolve(temporary, 'log');
  const question = JSON.stringify([
    { number: 3, title: 'How?', createdAt: '2026-11-01T10:00:00Z', url: 'https://example.com/3', labels: [] },
  ]);
  // A stand-in for gh: notes what it is called with, and answers.
  const gh = `#!/bin/sh
echo "$1 $2 $3" >> '${log}'
case "$*" in
  *'--label question'*) echo '${question}' ;;
  *'--label report --limit'*) echo '${open}' ;;
  *'create --title'*) cat > '${log}.body'; echo https://example.com/13 ;;
  *edit*) cat > '${log}.body' ;;
esac
`;
  writeFileSync(resolve(temporary, 'gh'), gh, { mode: 0o755 });
  const env = { ...process.env, PATH: `${temporary}${delimiter}${process.env['PATH']}` };
  const { stdout } = spawnSync(process.execPath, ['scripts/publish-report.ts'], {
    cwd: projectRoot,
    encoding: 'utf8',
    env,
  });
  const called = readFileSync(log, 'utf8').trim().split('\n');
  expect(called).toHaveLength(calls.length);
  for (const [index, call] of calls.entries()) expect(called[index]).toContain(call);
  expect(readFileSync(`${log}.body`, 'utf8')).toContain('[#3](https://example.com/3) How?');
  expect(stdout.trim()).toBe(said);
  rmSync(temporary, { recursive: true });
});
