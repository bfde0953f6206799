import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LoadSchemas, SchemaName, Schemas } from '../../src/lib/checker/index.ts';
import { projectRoot } from '../command/project-root.ts';

const read = new Map<string, Promise<Schemas>>();

/** The schemas of the checker, each read once. */
export const loadSchemas: LoadSchemas = (name) => {
  const file = resolve(projectRoot, 'src/lib/checker/schemas', `${name}.schema.json`);
  const known = read.get(name) ?? readFile(file, 'utf8').then((text) => JSON.parse(text) as Schemas);
  read.set(name, known);
  return known;
};

const names = ['kubernetes', 'compose', 'gitlab-ci', 'github-workflow', 'small', 'options'] as const;

/** All of them at once, for checks that cannot wait. */
export async function allSchemas(): Promise<ReadonlyMap<SchemaName, Schemas>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await loadSchemas(name)] as const)));
}
