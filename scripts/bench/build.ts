import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { findTool } from '../setup/tools.ts';
import type { GeneratedEntry } from './generate.ts';
import { type Cost, measure } from './measure.ts';
import { sizesOption } from './options.ts';
import { htmlBytes, type Output, outputOf } from './output.ts';
import { writeHugo, writeStarlight } from './plain-sites.ts';
import { copyProject } from './project-copy.ts';
import { number, table } from './table.ts';

const usage = `Usage: npm run bench -- build [--sizes 200,1000,5000,10000]

Builds generated entries with this project, with a plain Starlight set-up (to 1,000 entries) and with Hugo where it is
installed, and prints what each costs. CPU seconds are of all processes; compare ratios of one run only.`;

/** Plain Starlight repeats all entries in each page's sidebar: 5,000 do not end in 20 minutes. */
const mostForStarlight = 1000;

type Row = Cost & Output & { readonly name: string; readonly size: number; readonly html: number };

const hugoTool = {
  name: 'Hugo',
  places: () => [],
  commands: ['hugo'],
  reason: 'builds are compared with it',
  debian: 'hugo',
  instead: 'install Hugo',
};

/** Measures builds and prints a table of what each cost, and the ratios that the goals speak of. */
export async function benchBuild(args: readonly string[]): Promise<void> {
  const sizes = sizesOption(args, usage, [200, 1000, 5000, 10_000]);
  const folder = resolve(tmpdir(), `known-errors-bench-${process.pid}`);
  const hugo = findTool(hugoTool);
  if (hugo === undefined) console.log('Hugo is not installed here: it is left out.');
  const rows: Row[] = [];
  try {
    for (const size of sizes) {
      for await (const row of benchSize(size, folder, hugo)) {
        rows.push(row);
        console.log(cells(row).join(' | '));
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\n${table(headings, rows.map(cells))}\n`);
  printRatios(rows, sizes);
}

async function* benchSize(size: number, folder: string, hugo: string | undefined): AsyncGenerator<Row> {
  const own = resolve(folder, `own-${size}`);
  const { entries } = await copyProject(own, size);
  const check = await ran('the check', measure({ command: 'npm', args: ['run', '-s', 'check'], cwd: own }));
  yield await rowOf('this project', own, 'dist', entries, await buildOwn(own));
  yield await rowOf('  of it the check', own, 'dist', entries, check);
  await rm(own, { recursive: true, force: true });

  if (size <= mostForStarlight) {
    const plain = resolve(folder, `starlight-${size}`);
    await writeStarlight(plain, entries);
    const cost = await ran('plain Starlight', measure({ command: 'astro', args: ['build'], cwd: plain }));
    yield await rowOf('plain Starlight', plain, 'dist', entries, cost);
    await rm(plain, { recursive: true, force: true });
  }
  if (hugo !== undefined) {
    const other = resolve(folder, `hugo-${size}`);
    await writeHugo(other, entries);
    const cost = await ran('Hugo', measure({ command: hugo, args: ['--quiet'], cwd: other }));
    yield await rowOf('Hugo', other, 'public', entries, cost);
    await rm(other, { recursive: true, force: true });
  }
}

function buildOwn(cwd: string): Promise<Cost> {
  return ran('npm run build', measure({ command: 'npm', args: ['run', '-s', 'build'], cwd }));
}

async function ran(what: string, cost: Promise<Cost>): Promise<Cost> {
  const done = await cost;
  if (done.code !== 0) throw new Error(`${what} ended with ${done.code}; BENCH_LOG=<file> keeps what it printed`);
  return done;
}

async function rowOf(
  name: string,
  project: string,
  out: string,
  entries: readonly GeneratedEntry[],
  cost: Cost,
): Promise<Row> {
  const built = resolve(project, out);
  const html = await htmlBytes(
    built,
    entries.map(({ slug }) => slug),
  );
  return { name, size: entries.length, html, ...cost, ...(await outputOf(built)) };
}

const headings = [
  'entries',
  'build',
  'CPU s',
  'wall s',
  'MB at most',
  'output MB',
  'files',
  'full text MB',
  'HTML br B/entry',
];

function cells(row: Row): string[] {
  return [
    number(row.size),
    row.name,
    number(row.cpu, 1),
    number(row.wall, 1),
    number(row.memory),
    number(row.megabytes, 1),
    number(row.files),
    number(row.searchMegabytes, 1),
    number(row.html),
  ];
}

function printRatios(rows: readonly Row[], sizes: readonly number[]): void {
  const cpu = (name: string, size: number) => rows.find((row) => row.name === name && row.size === size)?.cpu;
  const ratio = (over: number | undefined, under: number | undefined) =>
    over !== undefined && under !== undefined ? number(over / under, 2) : '–';
  const ratios = sizes.map((size, at) => {
    const own = cpu('this project', size);
    const before = sizes[at - 1];
    const smaller = before === undefined ? undefined : cpu('this project', before);
    const exponent =
      own !== undefined && smaller !== undefined && before !== undefined
        ? number(Math.log(own / smaller) / Math.log(size / before), 2)
        : '–';
    return [number(size), ratio(own, cpu('plain Starlight', size)), ratio(own, cpu('Hugo', size)), exponent];
  });
  console.log(table(['entries', 'CPU to plain Starlight', 'CPU to Hugo', 'growth exponent'], ratios));
  const thousand = cpu('this project', 1000);
  const most = cpu('this project', 10_000);
  if (thousand !== undefined && most !== undefined)
    console.log(`\nGrowth exponent of CPU from 1,000 to 10,000 entries: ${number(Math.log10(most / thousand), 2)}`);
}
