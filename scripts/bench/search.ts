import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fill } from '../../src/lib/guard/fill.ts';
import {
  buildIndex,
  buildShards,
  openIndex,
  openShards,
  type SymptomSource,
  symptomSource,
} from '../../src/lib/symptom/index.ts';
import { readContent } from '../source/content.ts';
import { grow } from './grow.ts';
import { coloured, mistyped, random, tabled, withNoise, wrapped } from './mutate.ts';
import { miniSearch, ours, pagefind, type Rival } from './rivals.ts';

/** A text with the entries that are right answers to it. */
type Case = { readonly text: string; readonly right: ReadonlySet<string> };

const fixtures = resolve(import.meta.dirname, '../../src/lib/symptom/fixtures');

/**
 * Measures the matcher against Pagefind and MiniSearch on the same generated texts, what it wrongly claims to know, and
 * latency and size at 200, 1,000 and 10,000 entries. Prints tables.
 */
export async function benchSearch(): Promise<void> {
  const { entries, topics } = await readContent();
  const titles = new Map(topics.map(({ slug, data }) => [slug, data.title]));
  const sources = entries.map((page) => symptomSource(page, titles.get(page.data.topic)));
  await compareRecall(sources);
  await countFalseClaims(sources);
  await measureSizes(sources);
}

async function compareRecall(sources: readonly SymptomSource[]): Promise<void> {
  const sets = await generate(sources);
  const others = await pagefind(sources);
  const table: Record<string, Record<string, string>> = {};
  for (const rival of [ours(sources), miniSearch(sources), ...others.rivals]) {
    for (const [name, cases] of sets) {
      const row = table[name] ?? {};
      row[rival.name] = await recall(rival, cases);
      table[name] = row;
    }
  }
  await others.end();
  console.log('Right entry first / among the first three, % (and how many texts)');
  console.table(table);
}

async function recall(rival: Rival, cases: readonly Case[]): Promise<string> {
  let first = 0;
  let three = 0;
  for (const { text, right } of cases) {
    const found = await rival.search(text);
    if (right.has(found[0] ?? '')) first++;
    if (found.slice(0, 3).some((slug) => right.has(slug))) three++;
  }
  const share = (count: number) => ((100 * count) / Math.max(1, cases.length)).toFixed(1);
  return `${share(first)} / ${share(three)} (${cases.length})`;
}

/** Pastes from one symptom of each entry, filled with generated values; words that were not taken from the asks. */
async function generate(sources: readonly SymptomSource[]): Promise<Map<string, Case[]>> {
  const next = random(11);
  const noise = (await blocks('harmless.txt'))
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.trim() !== '');
  const right = new Map(sources.map(({ slug, alike }) => [slug, new Set([slug, ...alike])]));
  const none: ReadonlySet<string> = new Set();
  const pastes = sources.map(
    ({ slug, symptom }, at): Case => ({
      text: fill(symptom[at % symptom.length] ?? '', at + 1),
      right: right.get(slug) ?? none,
    }),
  );
  const change = (make: (text: string) => string) => pastes.map((one) => ({ ...one, text: make(one.text) }));
  const sets = new Map<string, Case[]>([
    ['paste', pastes],
    ['paste in noise', change((text) => withNoise(text, noise, next))],
    ['coloured, wrapped', change((text) => wrapped(coloured(withNoise(text, noise, next), next)))],
    ['in a table', change((text) => tabled(text))],
  ]);
  for (const line of (await readFile(resolve(fixtures, 'words.tsv'), 'utf8')).trim().split('\n')) {
    const [slug = '', language = '', text = ''] = line.split('\t');
    const one = { text, right: right.get(slug) ?? none };
    const put = (name: string, made: Case) => sets.set(name, [...(sets.get(name) ?? []), made]);
    put(`words ${language}`, one);
    if (language === 'en') put('words en, mistyped', { ...one, text: mistyped(text, 2, next) });
  }
  return sets;
}

async function countFalseClaims(sources: readonly SymptomSource[]): Promise<void> {
  const matcher = openIndex(buildIndex(sources));
  const table: Record<string, Record<string, string>> = {};
  for (const file of ['lookalikes.txt', 'other-errors.txt', 'harmless.txt', 'out-of-scope.txt']) {
    const texts =
      file === 'out-of-scope.txt'
        ? (await readFile(resolve(fixtures, file), 'utf8')).trim().split('\n')
        : await blocks(file);
    const count = (wanted: string) => texts.filter((text) => matcher.match(text).verdict === wanted).length;
    const share = (wanted: string) => `${((100 * count(wanted)) / texts.length).toFixed(1)} %`;
    table[file] = {
      texts: String(texts.length),
      known: share('known'),
      unsure: share('unsure'),
      unknown: share('unknown'),
    };
  }
  console.log('Texts that are none of the entries');
  console.table(table);
}

async function measureSizes(sources: readonly SymptomSource[]): Promise<void> {
  const table: Record<string, Record<string, string>> = {};
  for (const size of [200, 1000, 10_000]) {
    const grown = grow(sources, size);
    const texts = [...(await generate(grown.slice(0, sources.length))).values()].flat().filter((_, at) => at % 5 === 0);
    table[`${size}`] = size > 1000 ? await measureShards(grown, texts) : measureFile(grown, texts);
  }
  console.log('Latency of a text in milliseconds, and what a first answer loads (brotli)');
  console.table(table);
}

function measureFile(sources: readonly SymptomSource[], cases: readonly Case[]): Record<string, string> {
  const text = JSON.stringify(buildIndex(sources));
  const matcher = openIndex(text);
  const times = cases.map((one) => timed(() => matcher.match(one.text)));
  return { ...percentiles(times), 'first answer': kilobytes(brotliCompressSync(text).length), files: '1' };
}

async function measureShards(
  sources: readonly SymptomSource[],
  cases: readonly Case[],
): Promise<Record<string, string>> {
  const { core, files } = buildShards(sources);
  const times: number[] = [];
  let most = 0;
  for (const { text } of cases) {
    let loaded = brotliCompressSync(core).length;
    const matcher = openShards(core, async (name) => {
      const file = files.get(name);
      loaded += file === undefined ? 0 : brotliCompressSync(file).length;
      return file;
    });
    await matcher.match(text);
    const start = performance.now();
    await matcher.match(text);
    times.push(performance.now() - start);
    most = Math.max(most, loaded);
  }
  return { ...percentiles(times), 'first answer': `${kilobytes(most)} at most`, files: String(files.size + 1) };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function percentiles(times: readonly number[]): { p50: string; p95: string } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return { p50: at(0.5), p95: at(0.95) };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

async function blocks(file: string): Promise<string[]> {
  return (await readFile(resolve(fixtures, file), 'utf8')).split(/^%%$/m).filter((block) => block.trim() !== '');
}
