import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { projectRoot } from './command/project-root.ts';

// Puts the report into one issue: the open one with the label, or a new one. Needs GitHub's program gh, logged in.
const label = 'report';
const title = 'Weekly report: what to look at';

const questions = gh([
  'issue',
  'list',
  '--state',
  'open',
  '--label',
  'question',
  '--limit',
  '500',
  '--json',
  'number,title,createdAt,url,labels',
]);
const report = program(process.execPath, [resolve(projectRoot, 'scripts/report.ts'), '--questions', '-'], questions);
// GitHub takes 65,536 characters.
const body = report.length > 60_000 ? `${report.slice(0, 60_000)}\n\n… and more: npm run -s report` : report;
const open = JSON.parse(
  gh(['issue', 'list', '--state', 'open', '--label', label, '--limit', '1', '--json', 'number']),
) as { number: number }[];
const [issue] = open;
if (issue) {
  gh(['issue', 'edit', String(issue.number), '--body-file', '-'], body);
  console.log(`Issue ${issue.number} has the report of today.`);
} else {
  gh(['label', 'create', label, '--force', '--description', 'The weekly report']);
  console.log(gh(['issue', 'create', '--title', title, '--label', label, '--body-file', '-'], body).trim());
}

function gh(args: readonly string[], input = ''): string {
  return program('gh', args, input);
}

function program(command: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    input,
    maxBuffer: 64_000_000,
  });
  if (status === 0) return stdout;
  console.error(`${command} ${args.slice(0, 2).join(' ')} failed: ${error?.message ?? stderr.trim()}`);
  process.exit(1);
}
