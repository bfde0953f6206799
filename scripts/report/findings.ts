import { entryPath, pagePath } from '../../src/lib/address/url.ts';
import { symptomSource } from '../../src/lib/entry/symptom-source.ts';
import { guardSymptoms } from '../../src/lib/guard/guard.ts';
import { buildIndex, openIndex } from '../../src/lib/symptom/index.ts';
import type { Content } from '../source/content.ts';
import type { ReportSettings } from './settings.ts';

/** A part of the report: what it is about, what to do, and one line for each case. */
export type ReportSection = { readonly title: string; readonly advice: string; readonly lines: readonly string[] };

/** What has grown old, thin or unclear in the content. `today` is a day like 2026-11-21. */
export function findings(content: Content, settings: ReportSettings, today: string): ReportSection[] {
  return [
    stale(content, settings, today),
    ambiguous(content),
    thin(content, settings),
    fewEntries(content, settings),
    deadRelated(content),
  ];
}

function stale({ entries, guides }: Content, { reviewAfterDays }: ReportSettings, today: string): ReportSection {
  const pages = [...entries, ...guides].flatMap(({ data, file }) => {
    const limit = (data.kind === 'entry' ? reviewAfterDays[data.topic] : undefined) ?? reviewAfterDays.default;
    const age = daysBetween(data.reviewed, today);
    const isRetired = data.kind === 'entry' && data.status === 'retired';
    return age > limit && !isRetired ? [{ path: pagePath(file.place), age, limit, reviewed: data.reviewed }] : [];
  });
  return {
    title: 'Not reviewed for too long',
    advice: 'Read it against the tool of today, fix it, and set `reviewed`.',
    lines: pages
      .toSorted((a, b) => b.age - b.limit - (a.age - a.limit) || compare(a.path, b.path))
      .map(({ path, age, limit, reviewed }) => `${path}: ${age} days (limit ${limit}), reviewed ${reviewed}`),
  };
}

/** Pairs of entries of which one's symptom makes the other a known answer too. */
function ambiguous({ entries, topics }: Content): ReportSection {
  const titles = new Map(topics.map(({ slug, data }) => [slug, data.title]));
  const sources = entries.map((page) => symptomSource(page, titles.get(page.data.topic)));
  const matcher = openIndex(buildIndex(sources));
  const pairs = new Set<string>();
  for (const finding of guardSymptoms(matcher, sources, [])) {
    if (finding.kind !== 'symptom-shared' && finding.kind !== 'symptom-lost') continue;
    const [other] = finding.found;
    if (other !== undefined) pairs.add([finding.slug, other].toSorted().map(entryPath).join(' and '));
  }
  return {
    title: 'Ambiguous pairs',
    advice: 'Make their symptoms differ, or name each other in `alike`.',
    lines: [...pairs].toSorted(),
  };
}

function thin({ entries }: Content, { leastSymptoms }: ReportSettings): ReportSection {
  const lines = entries.flatMap(({ slug, data }) =>
    data.symptom.length < leastSymptoms && data.status !== 'retired' ? [entryPath(slug)] : [],
  );
  return {
    title: `Entries with fewer than ${leastSymptoms} symptoms`,
    advice: 'Add what other versions of the tool print.',
    lines,
  };
}

function fewEntries({ topics, entries }: Content, { leastEntries }: ReportSettings): ReportSection {
  const lines = topics.flatMap(({ slug, data }) => {
    const count = entries.filter((page) => page.data.topic === slug && page.data.status !== 'retired').length;
    return count < leastEntries ? [`${data.title}: ${count}`] : [];
  });
  return {
    title: `Topics with fewer than ${leastEntries} entries`,
    advice: 'What did support answer last time?',
    lines,
  };
}

/** Links to slugs that are gone or retired; the check refuses the former, a retired neighbour helps nobody. */
function deadRelated({ entries }: Content): ReportSection {
  const living = new Set(entries.filter(({ data }) => data.status !== 'retired').map(({ slug }) => slug));
  const lines = entries.flatMap(({ slug, data }) =>
    [...data.related, ...data.alike]
      .filter((other) => !living.has(other) && living.has(slug))
      .map((other) => `${entryPath(slug)} names ${entryPath(other)}`),
  );
  return { title: 'Neighbours that are retired or gone', advice: 'Take them out, or name what replaced them.', lines };
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
