import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addOption, type Collection, emptyCollection, nodeOf } from './collection.ts';

/** How deep subcommands are followed: `docker buildx imagetools create` is three below its program. */
const depth = 3;

/**
 * Reads the completion specifications of `@withfig/autocomplete`: subcommands, long and one-letter flags, and the
 * fixed values that arguments can take.
 *
 * @param folder the package's files
 * @param programs the specifications to read whole; of all others only the name counts
 */
export async function readCompletions(folder: string, programs: ReadonlySet<string>): Promise<Collection> {
  const collection = emptyCollection();
  for (const file of readdirSync(join(folder, 'build'))) {
    const name = file.replace(/\.js$/, '');
    if (!/^[a-z][\w.-]+$/.test(name) || !file.endsWith('.js')) continue;
    if (!programs.has(name)) continue;
    const loaded = (await import(pathToFileURL(join(folder, 'build', file)).href)) as { default?: unknown };
    if (typeof loaded.default !== 'object' || loaded.default === null) continue;
    collection.commands.add(name);
    readNode(loaded.default as Specification, name, depth, collection);
  }
  return collection;
}

function readNode(spec: Specification, path: string, left: number, into: Collection): void {
  const node = nodeOf(into, path);
  for (const option of listOf(spec.options)) {
    for (const flag of listOf(option.name)) {
      if (/^--?[A-Za-z][\w.-]+=?$/.test(flag)) addOption(into, path, flag);
      if (/^--[A-Za-z][\w.-]+=?$/.test(flag)) into.flags.add(flag.replace(/=$/, ''));
      else if (/^-[A-Za-z0-9]$/.test(flag)) node.shortFlags.add(flag.slice(1));
      else if (/^-[A-Za-z][\w-]+$/.test(flag)) into.flags.add(flag);
    }
    readValues(option.args, into);
  }
  readValues(spec.args, into);
  if (left === 0) return;
  for (const sub of listOf(spec.subcommands)) {
    for (const name of listOf(sub.name)) {
      if (!/^[A-Za-z][\w:.-]*$/.test(name)) continue;
      node.subcommands.add(name);
      readNode(sub, `${path} ${name}`, left - 1, into);
    }
  }
}

function readValues(args: Specification['args'], into: Collection): void {
  for (const arg of listOf(args)) {
    for (const suggestion of listOf(arg.suggestions)) {
      for (const name of listOf(typeof suggestion === 'string' ? suggestion : suggestion.name)) {
        if (/^[A-Za-z][A-Za-z-]{2,24}$/.test(name)) into.words.add(name);
      }
    }
  }
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

interface Specification {
  name?: string | string[];
  subcommands?: Specification[];
  options?: Array<{ name?: string | string[]; args?: Argument | Argument[] }>;
  args?: Argument | Argument[];
}

interface Argument {
  suggestions?: Array<string | { name?: string | string[] }>;
}
