import { parseArgs } from 'node:util';
import { usageError } from './command/usage-error.ts';
import { readContent } from './source/content.ts';
import { contentAt } from './summary/content-at.ts';
import { summaryText } from './summary/summary-text.ts';

const usage = `Usage: npm run -s summary -- [<commit>]

Prints as Markdown what was added and changed since a commit (origin/main if none is named), the nearest existing
entries of each, and how the search index grew.
Exit code: 0, or 2 on a usage error.`;

const commit = readCommit();
const before = await contentAt(commit).catch(() => usageError(`git knows no commit “${commit}” with content`, usage));
console.log(summaryText(before, await readContent()));

function readCommit(): string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return positionals[0] ?? 'origin/main';
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}
