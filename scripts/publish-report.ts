import { resolve } from 'node:path';
import { projectRoot } from './command/project-root.ts';
import { gh, keepIssue, program } from './github/keep-issue.ts';

// Puts the report into one issue. Needs GitHub's program gh, logged in.
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
const title = 'Weekly report: what to look at';
console.log(keepIssue({ label: 'report', description: 'The weekly report', title, body }));
