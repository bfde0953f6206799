import { createHash } from 'node:crypto';
import type { SchemaName } from '../../lib/checker/index.ts';
import compose from '../../lib/checker/schemas/compose.schema.json?raw';
import workflow from '../../lib/checker/schemas/github-workflow.schema.json?raw';
import gitlab from '../../lib/checker/schemas/gitlab-ci.schema.json?raw';
import kubernetes from '../../lib/checker/schemas/kubernetes.schema.json?raw';
import options from '../../lib/checker/schemas/options.schema.json?raw';
import small from '../../lib/checker/schemas/small.schema.json?raw';
import vocabulary from '../../lib/lookalike/data/vocabulary.txt?raw';
import { getCourse } from '../collection/course.ts';

type BuiltData = { readonly path: string; readonly file: string; readonly text: string };

let vocabularyData: BuiltData | undefined;
let commandData: Promise<BuiltData> | undefined;

/**
 * The vocabulary of the checker's worker under a name that changes with its content, made once a build. It is served as
 * the text that it is: in JSON its line breaks take 2 KB more over the line.
 */
export function lookalikeData(): BuiltData {
  vocabularyData ??= built('lookalikes', 'txt', vocabulary);
  return vocabularyData;
}

/** The schemas of files, of which the checker loads one when such a file is pasted. */
export function schemaData(): ReadonlyArray<BuiltData & { readonly name: SchemaName }> {
  const texts = { kubernetes, compose, 'gitlab-ci': gitlab, 'github-workflow': workflow, small, options } as const;
  return (Object.keys(texts) as SchemaName[]).map((name) => ({
    name,
    ...built(`schema-${name}`, 'json', texts[name]),
  }));
}

/** Where the schemas are, as the checker's page tells its worker. */
export function schemaPaths(address: (path: string) => string): string {
  return JSON.stringify(Object.fromEntries(schemaData().map(({ name, path }) => [name, address(path)])));
}

/** The commands of the course's command sheets, which only the page that checks a command compares with. */
export function courseCommands(): Promise<BuiltData> {
  if (import.meta.env.DEV) return buildCommands();
  commandData ??= buildCommands();
  return commandData;
}

async function buildCommands(): Promise<BuiltData> {
  const { topics } = await getCourse();
  const commands = topics.flatMap(({ data }) => data.commands.map(({ run }) => run.trim()));
  return built('commands', 'json', JSON.stringify([...new Set(commands)]));
}

function built(name: string, type: 'json' | 'txt', text: string): BuiltData {
  const file = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  return { path: `/search/${file}.${type}`, file, text };
}
