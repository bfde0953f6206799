import { symptomSource } from '../../src/lib/entry/symptom-source.ts';
import type { SymptomSource } from '../../src/lib/symptom/index.ts';
import { readContent } from '../source/content.ts';

/** The project's entries as the matcher indexes them. */
export async function readSources(): Promise<SymptomSource[]> {
  const { entries, topics } = await readContent();
  const titles = new Map(topics.map(({ slug, data }) => [slug, data.title]));
  return entries.map((page) => symptomSource(page, titles.get(page.data.topic)));
}
