import { brotliCompressSync } from 'node:zlib';
import { entryPath } from '../../src/lib/address/url.ts';
import type { Entry } from '../../src/lib/entry/entry.ts';
import { symptomSource } from '../../src/lib/entry/symptom-source.ts';
import { fill } from '../../src/lib/guard/fill.ts';
import {
  buildIndex,
  type Matcher,
  type MatchResult,
  openIndex,
  type SymptomIndex,
} from '../../src/lib/symptom/index.ts';
import type { Content, Page } from '../source/content.ts';

/** What a change of the content means for those who review it, as Markdown. */
export function summaryText(before: Content, after: Content): string {
  const old = new Map(before.entries.map((page) => [page.slug, page.file.text]));
  const now = new Set(after.entries.map(({ slug }) => slug));
  const added = after.entries.filter(({ slug }) => !old.has(slug));
  const changed = after.entries.filter(({ slug, file }) => old.has(slug) && old.get(slug) !== file.text);
  const gone = before.entries.filter(({ slug }) => !now.has(slug));
  const [indexBefore, indexAfter] = [before, after].map(indexOf) as [SymptomIndex, SymptomIndex];
  const matcher = openIndex(indexAfter);
  return [
    '## Known errors in this change',
    section(
      'Added',
      added.map((page) => describe(page, matcher)),
    ),
    section(
      'Changed',
      changed.map((page) => describe(page, matcher)),
    ),
    section(
      'Gone',
      gone.map(({ slug }) => `\`${entryPath(slug)}\`${heirOf(slug, after)}`),
    ),
    indexSize(indexBefore, indexAfter),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `### ${title}: ${lines.length}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** An entry with the others that a paste of its symptoms finds. */
function describe({ slug, data }: Page<Entry>, matcher: Matcher): string {
  const found = data.symptom.flatMap((symptom, index) => matcher.match(fill(symptom, index + 1)).results);
  const best = new Map<string, MatchResult>();
  for (const result of found) {
    const known = best.get(result.entry);
    if (result.entry !== slug && (!known || rank(result) > rank(known))) best.set(result.entry, result);
  }
  const nearest = [...best.values()]
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, 3)
    .map(({ entry, verdict }) => {
      const isAlike = data.alike.includes(entry);
      return `\`${entryPath(entry)}\` (${isAlike ? 'alike' : verdict === 'known' ? '**the same to a paste**' : verdict})`;
    });
  const neighbours = nearest.length === 0 ? 'nothing near it' : `nearest ${nearest.join(', ')}`;
  return `**${escapeMarkdown(data.title)}** \`${entryPath(slug)}\`: ${neighbours}`;
}

/** The verdict first, then the score. */
function rank({ verdict, score }: MatchResult): number {
  return { known: 2, unsure: 1, unknown: 0 }[verdict] + score;
}

function heirOf(slug: string, { entries }: Content): string {
  const heir = entries.find(({ data }) => data.formerly?.includes(slug));
  return heir ? `, now \`${entryPath(heir.slug)}\`` : ', and nothing leads on from its address';
}

function indexOf({ entries, topics }: Content): SymptomIndex {
  const titles = new Map(topics.map(({ slug, data }) => [slug, data.title]));
  return buildIndex(entries.map((page) => symptomSource(page, titles.get(page.data.topic))));
}

function indexSize(before: SymptomIndex, after: SymptomIndex): string {
  const bytes = (index: SymptomIndex) => brotliCompressSync(JSON.stringify(index)).length;
  const [old, now] = [bytes(before), bytes(after)];
  const growth = now - old;
  return [
    '### Search index',
    '',
    '| | entries | bytes (brotli) |',
    '|---|--:|--:|',
    `| before | ${before.size} | ${old.toLocaleString('en')} |`,
    `| after | ${after.size} | ${now.toLocaleString('en')} (${growth < 0 ? '' : '+'}${growth.toLocaleString('en')}) |`,
  ].join('\n');
}

/** A title is the author's: it makes no links and mentions nobody. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|!]/g, '\\$&').replaceAll('@', '@\u200b');
}
