import { createHash } from 'node:crypto';
import { answerSources } from '../../lib/answer/answer-sources.ts';
import { dayOf } from '../../lib/course-question/course-question.ts';
import { buildIndex, buildShards, standardParameters } from '../../lib/symptom/index.ts';
import { getCourse } from '../collection/course.ts';
import { shardName } from './open-matcher.ts';

/** The index that the search box loads: its path on the site, which names its content, and its text. */
export type BuiltIndex = {
  readonly path: string;
  readonly file: string;
  readonly text: string;
  /** What is loaded when a text needs it, by file name; empty where the index is one file. */
  readonly shards: ReadonlyMap<string, string>;
};

let built: Promise<BuiltIndex> | undefined;

/** Builds the symptom index once a build. */
export function symptomIndex(): Promise<BuiltIndex> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<BuiltIndex> {
  const sources = answerSources(await getCourse(), dayOf(new Date()));
  const { core, files } =
    sources.length > standardParameters.largeIndex
      ? buildShards(sources)
      : { core: JSON.stringify(buildIndex(sources)), files: new Map<string, string>() };
  // The core of many files has their hash in it, so its own hash names them all.
  const hash = createHash('sha256').update(core).digest('hex').slice(0, 12);
  const file = `symptoms.${hash}`;
  const shards = new Map([...files].map(([name, text]) => [shardName(file, name), text]));
  return { path: `/search/${file}.json`, file, text: core, shards };
}
