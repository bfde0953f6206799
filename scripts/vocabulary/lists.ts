import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addOption, type Collection, emptyCollection, nodeOf } from './collection.ts';

/**
 * Reads the lists written by hand. `#` starts a comment; `[part]` names the part that follows:
 * `[commands]`, `[flags]`, `[number flags]`, `[keys]`, `[words]` hold words separated by white space; a line of `[tree]`
 * is `command path: subcommands… | one-letter flags | long flags…`.
 */
export function readLists(folder: string): Collection {
  const collection = emptyCollection();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    let part = '';
    for (const [index, raw] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      const line = raw.replace(/(^|\s)#.*/, '').trim();
      const heading = /^\[([a-z ]+)\]$/.exec(line)?.[1];
      if (heading !== undefined) part = heading;
      else if (line !== '') readLine(line, part, collection, `${file}:${index + 1}`);
    }
  }
  return collection;
}

function readLine(line: string, part: string, into: Collection, where: string): void {
  const words = line.split(/\s+/);
  const sets = new Map<string, Set<string>[]>([
    ['commands', [into.commands]],
    ['flags', [into.flags]],
    ['number flags', [into.numberFlags]],
    ['keys', [into.keys]],
    ['words', [into.words]],
  ]).get(part);
  if (sets !== undefined) {
    for (const set of sets) for (const word of words) set.add(word);
    return;
  }
  const [, path, rest] = /^([^:]+):(.*)$/.exec(line) ?? [];
  if (part !== 'tree' || path === undefined || rest === undefined) throw new Error(`${where}: no part or no path`);
  const [subcommands = '', letters = '', flags = ''] = rest.split('|');
  for (const alternative of path.split(',')) {
    const node = nodeOf(into, alternative.trim());
    into.commands.add(alternative.trim().split(' ')[0] ?? '');
    for (const word of subcommands.split(/\s+/)) if (word !== '') node.subcommands.add(word);
    for (const letter of letters.replace(/\s/g, '')) node.shortFlags.add(letter);
    for (const flag of flags.split(/\s+/)) {
      if (flag === '') continue;
      into.flags.add(flag.startsWith('-') ? flag : `--${flag}`);
      addOption(into, alternative.trim(), flag);
    }
  }
}
