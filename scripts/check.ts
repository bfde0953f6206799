import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '../src/lib/problem/problem.ts';
import { everything, type Scope } from './checks/check.ts';
import { allRules } from './checks/rules/all.ts';
import { runChecks } from './checks/run-checks.ts';
import { usageError } from './command/usage-error.ts';
import { fixContent } from './fix/fix.ts';
import { checkOutsideLinks } from './links/outside-links.ts';
import { cli } from './reporters/cli.ts';
import { frames } from './reporters/frames.ts';
import { github } from './reporters/github.ts';
import { json } from './reporters/json.ts';
import { changedFiles } from './source/changed.ts';
import { choose, isOf } from './source/chosen.ts';
import { type Content, contentRoot, readContent, shownPath } from './source/content.ts';
import { isContentRoot } from './source/content-option.ts';

const usage = `Usage: npm run check -- [--fix] [--all] [--links] [--json] [files or folders…]

Checks content/ and prints each problem as file:line:column severity kind message.
  --fix      fixes what is certain, then checks; never the value of reviewed
  --all      searches for every entry, not only for those that differ from the main branch
  --links    tries the links to other sites too (slow; needs a network)
  --json     one JSON object a line
  --frames   shows the line of each problem with its place underlined (the default in a terminal; --no-frames)
With files or folders, only their problems are printed. A folder that holds entries/ or topics/ is checked as a
content folder of its own, where --all is what searches.
Exit code: 0 without errors, 1 with errors, 2 on a usage error.`;

const nameInstead =
  'name files or folders below content/, as content/entries/<topic>/<slug>.md, or one folder that holds entries/ or topics/';

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const absent = positionals.find((path) => !existsSync(resolve(path)));
if (absent !== undefined) usageError(`there is no file or folder ${shownPath(resolve(absent))}`, usage);

const [only = ''] = positionals;
const ownRoot = positionals.length === 1 && only !== '' && isContentRoot(only) ? resolve(only) : undefined;
const root = ownRoot ?? contentRoot;
const stray = positionals.find((path) => !isOf(root, path));
if (stray !== undefined) usageError(`${stray || 'an empty path'} is not content: ${nameInstead}`, usage);
const isChosen = choose(positionals);
const isShown = ownRoot === undefined && positionals.length > 0 ? isChosen : () => true;

const scope = values.all ? everything : await changedScope();

if (values.fix) {
  // What the search finds is never certain.
  const find = (content: Content) => runChecks(content, { isChanged: () => false });
  for (const file of await fixContent(root, find, isShown)) console.error(`fixed ${file}`);
}
const content = await readContent(root);
const found = (await runChecks(content, scope)).filter(({ file }) => isShown(file));
if (values.links) found.push(...(await checkOutsideLinks(content, isShown)));

const reporter = values.json ? json : process.env['GITHUB_ACTIONS'] ? github : cli;
const isFramed = reporter === cli && (values.frames ?? process.stdout.isTTY);
const reported = found.map((problem) => report(problem, allRules));
for (const line of isFramed ? frames(found, readText) : reporter(reported)) console.log(line);

const errors = reported.filter(({ severity }) => severity === 'error').length;
if (!values.json) console.error(summary(content, errors, found.length - errors));
process.exitCode = errors > 0 ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        all: { type: 'boolean' },
        fix: { type: 'boolean' },
        frames: { type: 'boolean' },
        json: { type: 'boolean' },
        links: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}

/** What differs from the main branch and what is named; nothing in a content folder of its own, which has no branch. */
async function changedScope(): Promise<Scope> {
  if (ownRoot !== undefined) return { isChanged: () => false };
  const changed = await changedFiles(root);
  return { isChanged: (file) => (changed?.has(resolve(file)) ?? true) || isChosen(file) };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function summary({ entries, topics }: Content, errors: number, warnings: number): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const result = errors + warnings === 0 ? 'no problems' : `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}, ${count(topics.length, 'topic')} checked: ${result}`;
}
