import { answerSources } from '../../src/lib/answer/answer-sources.ts';
import { dayOf } from '../../src/lib/course-question/course-question.ts';
import type { SymptomSource } from '../../src/lib/symptom/index.ts';
import { readContent } from '../source/content.ts';

/** The project's answers as the matcher indexes them. */
export async function readSources(): Promise<SymptomSource[]> {
  return answerSources(await readContent(), dayOf(new Date()));
}
