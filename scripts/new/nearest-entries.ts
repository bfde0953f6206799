import { entryPath } from '../../src/lib/address/url.ts';
import { symptomSource } from '../../src/lib/entry/symptom-source.ts';
import { buildIndex, type MatchResult, openIndex } from '../../src/lib/symptom/index.ts';
import type { Content } from '../source/content.ts';

/** The existing entries that a text is most like, best first: three at most, or more where more are known. */
export function nearestEntries({ entries, topics }: Content, text: string): MatchResult[] {
  if (text.trim() === '' || entries.length === 0) return [];
  const titles = new Map(topics.map(({ slug, data }) => [slug, data.title]));
  const sources = entries.map((page) => symptomSource(page, titles.get(page.data.topic)));
  const { results } = openIndex(buildIndex(sources)).match(text);
  return results.filter(({ verdict }, index) => verdict === 'known' || index < 3);
}

/** A result on a line, as the author sees it. */
export function describeResult({ verdict, title, entry, topic }: MatchResult): string {
  const label = { known: 'the same', unsure: 'maybe', unknown: 'far off' }[verdict];
  return `${label}: ${title} (${topic}, ${entryPath(entry)})`;
}
