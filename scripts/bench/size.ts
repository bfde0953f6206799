import { brotliCompressSync } from 'node:zlib';
import { fill } from '../../src/lib/guard/fill.ts';
import { buildIndex, buildShards, openIndex, openShards, type SymptomSource } from '../../src/lib/symptom/index.ts';
import { grow } from './grow.ts';
import { readSources } from './knowledge.ts';
import { random, withNoise } from './mutate.ts';
import { number, table } from './table.ts';

/** Measures latency and size of the index at 200, 1,000 and 10,000 entries, on symptoms in noise and on asks. */
export async function benchSize(): Promise<void> {
  const sources = await readSources();
  const rows: string[][] = [];
  for (const size of [200, 1000, 10_000]) {
    const grown = grow(sources, size);
    const texts = textsOf(grown.slice(0, sources.length));
    const row = size > 1000 ? await measureShards(grown, texts) : measureFile(grown, texts);
    rows.push([number(size), ...row]);
  }
  console.log(table(['entries', 'ms a text, half', '95 %', 'first answer, KB (brotli)', 'files'], rows));
}

function textsOf(sources: readonly SymptomSource[]): string[] {
  const next = random(11);
  const noise = sources.map(({ cause }) => cause);
  return sources.flatMap(({ symptom, asks }, at) => [
    withNoise(fill(symptom[at % symptom.length] ?? '', at + 1), noise, next),
    asks.en?.[0] ?? '',
  ]);
}

function measureFile(sources: readonly SymptomSource[], texts: readonly string[]): string[] {
  const index = JSON.stringify(buildIndex(sources));
  const matcher = openIndex(index);
  const times = texts.map((text) => {
    const start = performance.now();
    matcher.match(text);
    return performance.now() - start;
  });
  return [...percentiles(times), kilobytes(index), '1'];
}

async function measureShards(sources: readonly SymptomSource[], texts: readonly string[]): Promise<string[]> {
  const { core, files } = buildShards(sources);
  const times: number[] = [];
  let most = 0;
  for (const text of texts) {
    const loaded: string[] = [core];
    const matcher = openShards(core, async (name) => {
      const file = files.get(name);
      if (file !== undefined) loaded.push(file);
      return file;
    });
    await matcher.match(text);
    const start = performance.now();
    await matcher.match(text);
    times.push(performance.now() - start);
    most = Math.max(
      most,
      loaded.reduce((bytes, file) => bytes + brotliCompressSync(file).length, 0),
    );
  }
  return [...percentiles(times), `${number(most / 1000, 1)} at most`, number(files.size + 1)];
}

function percentiles(times: readonly number[]): [half: string, most: string] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => number(sorted[Math.floor(sorted.length * part)] ?? 0, 1);
  return [at(0.5), at(0.95)];
}

function kilobytes(text: string): string {
  return number(brotliCompressSync(text).length / 1000, 1);
}
