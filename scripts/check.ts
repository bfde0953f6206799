import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inOrder, type Problem, report } from '../src/lib/problem/problem.ts';
import { checks } from './checks/all.ts';
import { type Content, contentRoot, readContent, shownPath } from './content/content.ts';
import { misuse } from './misuse.ts';
import { cli } from './reporters/cli.ts';
import { github } from './reporters/github.ts';
import { json } from './reporters/json.ts';

const usage = `Usage: npm run check -- [--json] [files or folders…]

Checks content/ and prints each problem as file:line:column severity kind message.
  --json    one JSON object a line
With files or folders, only their problems are printed. A folder that holds entries/ or topics/ is checked as a content folder of its own.
Exit code: 0 without errors, 1 with errors, 2 on misuse.`;

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const chosen = positionals.map((path) => resolve(path));
const absent = chosen.find((path) => !existsSync(path));
if (absent !== undefined) misuse(`there is no file or folder ${shownPath(absent)}`, usage);

const only = chosen[0];
const ownRoot = chosen.length === 1 && only !== undefined && isContentRoot(only) ? only : undefined;
const content = await readContent(ownRoot ?? contentRoot);
const problems = inOrder(await runChecks(content))
  .map(report)
  .filter(ownRoot ? () => true : isChosen);
const reporter = values.json ? json : process.env['GITHUB_ACTIONS'] ? github : cli;
for (const line of reporter(problems)) console.log(line);

const errors = problems.filter(({ severity }) => severity === 'error').length;
if (!values.json) console.error(summary(content, errors, problems.length - errors));
process.exitCode = errors > 0 ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
}

async function runChecks(content: Content): Promise<Problem[]> {
  const found = [...content.problems];
  for (const check of checks) found.push(...(await check(content)));
  return found;
}

function isContentRoot(path: string): boolean {
  return statSync(path).isDirectory() && ['entries', 'topics'].some((folder) => existsSync(resolve(path, folder)));
}

function isChosen({ file }: { file: string }): boolean {
  if (chosen.length === 0) return true;
  const path = resolve(file);
  return chosen.some((choice) => path === choice || path.startsWith(`${choice}/`));
}

function summary({ entries, topics }: Content, errors: number, warnings: number): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const result = errors + warnings === 0 ? 'no problems' : `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}, ${count(topics.length, 'topic')} checked: ${result}`;
}
