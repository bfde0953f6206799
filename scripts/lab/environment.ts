import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * A kind of machine: a folder with environment.yml, and where needed outside.sh (fetches what only this machine can, into
 * the folder that it is given), build.sh (once, in the machine, with a network) and start.sh (each time).
 */
export type Environment = z.infer<typeof schema> & {
  readonly name: string;
  readonly folder: string;
  readonly outside: string;
  readonly build: string;
  readonly start: string;
};

const schema = z.strictObject({
  says: z.string(),
  /** The environment below it. The lowest one is made of Debian's packages alone. */
  on: z.string().optional(),
  suite: z.string().optional(),
  packages: z.array(z.string()).default([]),
  /** Who types. */
  user: z.string().default('student'),
  /** Commands that print the version of a tool. */
  tools: z.record(z.string(), z.string()).default({}),
});

const environmentsFolder = resolve(import.meta.dirname, 'environments');

/** The names of all environments. */
export function environmentNames(): string[] {
  return readdirSync(environmentsFolder).toSorted();
}

/** Reads an environment. Throws where there is none of that name. */
export function readEnvironment(name: string): Environment {
  const folder = resolve(environmentsFolder, name);
  if (!existsSync(folder))
    throw new Error(`there is no environment “${name}”; there are ${environmentNames().join(', ')}`);
  const script = (file: string) => {
    const path = resolve(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return {
    ...schema.parse(parse(script('environment.yml'))),
    name,
    folder,
    outside: script('outside.sh'),
    build: script('build.sh'),
    start: script('start.sh'),
  };
}

/** An environment and those below it, the lowest first. */
export function stack(name: string): Environment[] {
  const own = readEnvironment(name);
  return own.on === undefined ? [own] : [...stack(own.on), own];
}
