import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { symptomSource } from '../../src/lib/entry/symptom-source.ts';
import { fill } from '../../src/lib/guard/fill.ts';
import { buildIndex, openIndex, type SymptomSource } from '../../src/lib/symptom/index.ts';
import { readContent } from '../source/content.ts';
import { openBrowser } from './browser.ts';
import { measure } from './measure.ts';
import { sizesOption } from './options.ts';
import { copyProject } from './project-copy.ts';
import { serveDist } from './serve-dist.ts';
import { number, table } from './table.ts';

const usage = `Usage: npm run bench -- shards [--sizes 10000]

Builds generated entries, pastes into the box on the home page in the browser, and compares each answer with that of the
index in one file. Bytes are what nginx sent for the index until the first answer of a new visitor stood there.`;

const visits = 40;

type Answer = {
  readonly slugs: readonly string[];
  readonly bytes: number;
  readonly requests: number;
  readonly wait: number;
};

/** Verifies in the browser that the index in many files answers as the one in one file, and what that takes. */
export async function benchShards(args: readonly string[]): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizesOption(args, usage, [10_000])) {
    const folder = resolve(tmpdir(), `known-errors-shards-${process.pid}`);
    try {
      await copyProject(folder, size);
      const built = await measure({ command: 'astro', args: ['build'], cwd: folder });
      if (built.code !== 0) throw new Error('the site does not build');
      rows.push(await compare(folder, size));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  console.log(
    table(['entries', 'pastes', 'answers as unsharded', 'requests', 'KB, mean', 'KB, most', 'ms, median'], rows),
  );
}

/** A row of figures for the built copy of the project in a folder. */
export async function compare(folder: string, size: number): Promise<string[]> {
  const { entries, topics } = await readContent(resolve(folder, 'content'));
  const titles = new Map(topics.map(({ slug, data }) => [slug, data.title]));
  // In the order of the site: of answers that are equally good the first stands first.
  const sources = entries
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en'))
    .map((page) => symptomSource(page, titles.get(page.data.topic)));
  const matcher = openIndex(buildIndex(sources));
  const site = await serveDist(resolve(folder, 'dist'), { isCompressed: (file) => file.startsWith('search/') });
  const browser = await openBrowser();
  const answers: Answer[] = [];
  let equal = 0;
  try {
    await site.sent();
    for (const text of somePastes(sources)) {
      const shown = await ask(browser, site.url.replace('127.0.0.1', 'localhost'), text);
      const sent = (await site.sent()).filter(({ path }) => path.startsWith('/search/symptoms.'));
      answers.push({ ...shown, requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) });
      const { verdict, results } = matcher.match(text);
      const expected = (verdict === 'unknown' ? results.slice(0, 3) : results).map(({ entry }) => entry);
      if (shown.slugs.join() === expected.join()) equal++;
      else console.log(`differs: ${shown.slugs.join()} instead of ${expected.join()} for ${text}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const bytes = answers.map((answer) => answer.bytes);
  const waits = answers.map(({ wait }) => wait).toSorted((a, b) => a - b);
  return [
    number(size),
    number(answers.length),
    number(equal),
    number(mean(answers.map(({ requests }) => requests))),
    number(mean(bytes) / 1000, 1),
    number(Math.max(...bytes) / 1000, 1),
    number(waits[Math.floor(waits.length / 2)] ?? 0),
  ];
}

/** Half of them symptoms as a terminal would print them, half of them words. */
function somePastes(sources: readonly SymptomSource[]): string[] {
  const step = Math.max(1, Math.floor(sources.length / visits));
  return sources
    .filter((_, at) => at % step === 0)
    .slice(0, visits)
    .map(({ symptom, asks }, at) => (at % 2 === 0 ? fill(symptom[0] ?? '', at + 1) : (asks.en?.[0] ?? '')));
}

/** What a new visitor gets: the slugs of the list, and the milliseconds that it took. */
async function ask(browser: Browser, url: string, text: string): Promise<{ slugs: string[]; wait: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    // What is not of the matcher would only take its time here.
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(url);
    const begin = performance.now();
    await page.getByRole('textbox').first().fill(text);
    const links = page.locator('[data-results] li a');
    await links.first().waitFor();
    const wait = performance.now() - begin;
    const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    return { slugs: found.flatMap((path) => /\/e\/([^/]+)\//.exec(path)?.[1] ?? []), wait };
  } finally {
    await context.close();
  }
}
