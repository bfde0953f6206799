import { answerSources } from '../../src/lib/answer/answer-sources.ts';
import { buildShards, type SymptomShards } from '../../src/lib/symptom/index.ts';
import { readContent } from '../source/content.ts';

/** Reads a content folder and builds the index of what answers on the day `today`. */
export async function buildContent(root: string, today: string): Promise<SymptomShards> {
  return buildShards(answerSources(await readContent(root), today));
}
