import { answerSources } from '../../lib/answer/answer-sources.ts';
import { dayOf } from '../../lib/course-question/course-question.ts';
import { buildIndex, buildShards, standardParameters } from '../../lib/symptom/index.ts';
import { type BuiltData, builtData } from '../built-data.ts';
import { getCourse } from '../collection/course.ts';
import { onceABuild } from '../once-a-build.ts';
import { shardName } from './open-matcher.ts';

/** The index that the search box loads. */
type BuiltIndex = BuiltData & {
  /** What is loaded when a text needs it, by file name; empty where the index is one file. */
  readonly shards: ReadonlyMap<string, string>;
};

/** The symptom index. */
export const symptomIndex: () => Promise<BuiltIndex> = onceABuild(build);

async function build(): Promise<BuiltIndex> {
  const sources = answerSources(await getCourse(), dayOf(new Date()));
  const { core, files } =
    sources.length > standardParameters.largeIndex
      ? buildShards(sources)
      : { core: JSON.stringify(buildIndex(sources)), files: new Map<string, string>() };
  // The core of many files has their hash in it, so its own hash names them all.
  const index = builtData('symptoms', 'json', core);
  const shards = new Map([...files].map(([name, text]) => [shardName(index.file, name), text]));
  return { ...index, shards };
}
