import type { SchemaName } from '../../lib/checker/index.ts';
import compose from '../../lib/checker/schemas/compose.schema.json?raw';
import workflow from '../../lib/checker/schemas/github-workflow.schema.json?raw';
import gitlab from '../../lib/checker/schemas/gitlab-ci.schema.json?raw';
import kubernetes from '../../lib/checker/schemas/kubernetes.schema.json?raw';
import options from '../../lib/checker/schemas/options.schema.json?raw';
import small from '../../lib/checker/schemas/small.schema.json?raw';
import vocabulary from '../../lib/lookalike/data/vocabulary.txt?raw';
import { type BuiltData, builtData } from '../built-data.ts';
import { getCourse } from '../collection/course.ts';
import { onceABuild } from '../once-a-build.ts';

/**
 * The vocabulary of the checker's worker. It is served as the text that it is: in JSON its line breaks take 2 KB more over
 * the line.
 */
export const lookalikeData: () => BuiltData = onceABuild(() => builtData('lookalikes', 'txt', vocabulary));

/** The schemas of files, of which the checker loads one when such a file is pasted. */
export const schemaData: () => ReadonlyArray<BuiltData & { readonly name: SchemaName }> = onceABuild(() => {
  const texts = { kubernetes, compose, 'gitlab-ci': gitlab, 'github-workflow': workflow, small, options } as const;
  return (Object.keys(texts) as SchemaName[]).map((name) => ({
    name,
    ...builtData(`schema-${name}`, 'json', texts[name]),
  }));
});

/** Where the schemas are, as the checker's page tells its worker. */
export function schemaPaths(address: (path: string) => string): string {
  return JSON.stringify(Object.fromEntries(schemaData().map(({ name, path }) => [name, address(path)])));
}

/** The commands of the course's command sheets, which only the page that checks a command compares with. */
export const courseCommands: () => Promise<BuiltData> = onceABuild(async () => {
  const { topics } = await getCourse();
  const commands = topics.flatMap(({ data }) => data.commands.map(({ run }) => run.trim()));
  return builtData('commands', 'json', JSON.stringify([...new Set(commands)]));
});
