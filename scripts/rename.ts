import { parseArgs } from 'node:util';
import { entryPath } from '../src/lib/address/url.ts';
import { usageError } from './command/usage-error.ts';
import { existingEntry, freeSlug } from './moves/entry-arguments.ts';
import { renameEntry } from './moves/moves.ts';
import { readContent } from './source/content.ts';
import { contentOption } from './source/content-option.ts';

const usage = `Usage: npm run rename <slug> <new slug> [-- --content <folder>]

Gives an entry another name: its file, every link to it, related, alike and replacedBy of others, and formerly, which
keeps the old address.`;

const { values, positionals } = readArguments();
const content = await readContent(contentOption(values.content, usage));
if (positionals.length !== 2) usageError('the slug and the new slug are needed', usage);
const from = existingEntry(content, positionals[0], usage);
const to = freeSlug(content, positionals[1], usage);
for (const file of renameEntry(content, from, to)) console.log(`wrote ${file}`);
console.log(`${entryPath(from)} leads to ${entryPath(to)}`);

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { content: { type: 'string' } } });
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}
