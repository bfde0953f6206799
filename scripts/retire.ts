import { parseArgs } from 'node:util';
import { entryPath } from '../src/lib/address/url.ts';
import { usageError } from './command/usage-error.ts';
import { existingEntry } from './moves/entry-arguments.ts';
import { retireEntry } from './moves/moves.ts';
import { readContent } from './source/content.ts';
import { contentOption } from './source/content-option.ts';

const usage = `Usage: npm run retire <slug> [--for <slug>] [-- --content <folder>]

Retires an entry that nobody can meet any more: its page stays, with status: retired. With --for, links and neighbours
lead to the entry that took its place.`;

const { values, positionals } = readArguments();
const content = await readContent(contentOption(values.content, usage));
if (positionals.length !== 1) usageError('one slug is needed', usage);
const slug = existingEntry(content, positionals[0], usage);
// npm takes an option without -- before it for its own, and hands it on this way.
const named = values.for ?? process.env['npm_config_for'];
const successor = named === undefined ? undefined : existingEntry(content, named, usage);
if (successor === slug) usageError('an entry cannot take its own place', usage);
for (const file of retireEntry(content, slug, successor)) console.log(`wrote ${file}`);
console.log(`${entryPath(slug)} is retired${successor === undefined ? '' : `, and names ${entryPath(successor)}`}`);

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { for: { type: 'string' }, content: { type: 'string' } } });
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}
