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
// npm takes an option without -- before it for its own, and leaves its value among the words.
const [first, second = values.for, ...more] = positionals;
const isFor = values.for !== undefined || process.env['npm_config_for'] !== undefined;
if (first === undefined || more.length > 0 || (positionals.length > 1 && !isFor))
  usageError('one slug is needed', usage);
const slug = existingEntry(content, first, usage);
const successor = second === undefined ? undefined : existingEntry(content, second, usage);
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
