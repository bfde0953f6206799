import { createHash } from 'node:crypto';
import { buildIndex, symptomSource } from '../../lib/symptom/index.ts';
import { getCourse } from '../content/course.ts';

/** The index that the search box loads: its path on the site, which names its content, and its text. */
export type BuiltIndex = { readonly path: string; readonly file: string; readonly text: string };

let built: Promise<BuiltIndex> | undefined;

/** Builds the symptom index once a build. */
export function symptomIndex(): Promise<BuiltIndex> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<BuiltIndex> {
  const { entries, topic } = await getCourse();
  const sources = entries.map((entry) => symptomSource(entry, topic(entry.data.topic)?.data.title));
  const text = JSON.stringify(buildIndex(sources));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const file = `symptoms.${hash}`;
  return { path: `/search/${file}.json`, file, text };
}
