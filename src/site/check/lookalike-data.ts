import { createHash } from 'node:crypto';
import vocabulary from '../../lib/lookalike/data/vocabulary.txt?raw';
import { getCourse } from '../content/course.ts';

/** What the checker's worker loads: the vocabulary, and the commands of the course's command sheets. */
export type LookalikeData = { readonly vocabulary: string; readonly commands: readonly string[] };

type BuiltData = { readonly path: string; readonly file: string; readonly text: string };

let built: Promise<BuiltData> | undefined;

/** The checker's data under a name that changes with its content, made once a build. */
export function lookalikeData(): Promise<BuiltData> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<BuiltData> {
  const { topics } = await getCourse();
  const commands = topics.flatMap(({ data }) => data.commands.map(({ run }) => run.trim()));
  const data: LookalikeData = { vocabulary, commands: [...new Set(commands)] };
  const text = JSON.stringify(data);
  const file = `lookalikes.${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  return { path: `/search/${file}.json`, file, text };
}
