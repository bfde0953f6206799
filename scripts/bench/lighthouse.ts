import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { projectRoot } from '../command/project-root.ts';
import { tools } from '../setup/tools.ts';
import { kindsOfPages } from '../test/kinds-of-pages.ts';
import { switches, toolPath } from '../test/site.ts';
import { measure } from './measure.ts';
import { serveDist } from './serve-dist.ts';
import { number, table } from './table.ts';

/** What `npx` gets; it is no dependency, for it brings a hundred packages. */
const lighthouse = 'lighthouse@13.5.0';

/** The lowest score, of 100, that a page may have on Lighthouse's phone: a slow processor, 1.6 Mbit/s, 150 ms. */
const goals = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

type Category = keyof typeof goals;
const categories = Object.keys(goals) as Category[];

/** The parts of Lighthouse's report that are read here. https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
type Report = {
  readonly categories: Readonly<
    Record<Category, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
};

type Audit = {
  readonly score: number | null;
  readonly title: string;
  readonly details?: { readonly items?: readonly { readonly duration?: number }[] };
};

/** Lets Lighthouse look at one page of each kind of the built site behind nginx, and says what is below the goals. */
export async function benchLighthouse(): Promise<void> {
  const site = await serveDist(resolve(projectRoot, 'dist'), { isSecure: true });
  const folder = await mkdtemp(resolve(tmpdir(), 'known-errors-lighthouse-'));
  const rows: string[][] = [];
  const short: string[] = [];
  try {
    // An address without a page gets an answer that Lighthouse takes for a fault.
    for (const path of kindsOfPages.filter((page) => page !== '/no-such-page/')) {
      const { categories: found, audits } = await look(new URL(path, site.url).href, site.trust, folder);
      rows.push([path, ...categories.map((category) => String(points(found[category].score))), longestTask(audits)]);
      for (const category of categories) {
        if (points(found[category].score) >= goals[category]) continue;
        const why = found[category].auditRefs
          .map(({ id }) => audits[id])
          .filter((audit) => audit && audit.score !== null && audit.score < 0.9)
          .map((audit) => audit?.title);
        short.push(`${path} is below ${goals[category]} in ${category}: ${why.join('; ')}`);
      }
    }
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(table(['page', ...categories, 'longest task, ms'], rows));
  for (const line of short) console.log(line);
  if (short.length > 0) process.exitCode = 1;
}

async function look(url: string, trust: string | undefined, folder: string): Promise<Report> {
  const file = resolve(folder, 'report.json');
  const flags = [...switches, `--ignore-certificate-errors-spki-list=${trust ?? ''}`].join(' ');
  const call = {
    command: 'npx',
    args: ['--yes', lighthouse, url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`],
    cwd: projectRoot,
    env: { CHROME_PATH: toolPath(tools.chromium) },
  };
  // It has ended with an error at a page that it scored the next time; the reason is not known.
  const code = (await measure(call)).code && (await measure(call)).code;
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} at ${url}; BENCH_LOG=<file> keeps what it printed`);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Milliseconds at a processor four times slower than this one; Lighthouse lists what takes more than 50. */
function longestTask(audits: Report['audits']): string {
  const tasks = audits['long-tasks']?.details?.items ?? [];
  return tasks.length === 0 ? 'none over 50' : number(Math.max(...tasks.map(({ duration = 0 }) => duration)));
}

function points(score: number | null): number {
  return Math.round((score ?? 0) * 100);
}
