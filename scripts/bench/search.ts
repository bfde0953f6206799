import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildIndex, openIndex } from '../../src/lib/symptom/index.ts';
import { usageError } from '../command/usage-error.ts';
import { healthyLogs, linesOf } from '../eval/healthy-logs.ts';
import { type Case, casesOf, type HalfName, pasteForms, readHalves } from './halves.ts';
import { readSources } from './knowledge.ts';
import { outsideReport } from './outside.ts';
import { miniSearchRivals, ours, type Rival } from './rivals.ts';
import { table } from './table.ts';
import { type Share, share, shown, sum, type Tally, tallyOf } from './tally.ts';

/** The figures of one row: shares in percent with their intervals; what has no texts is left out. */
type Figures = Readonly<
  Partial<Record<'first' | 'three' | 'knownRight' | 'knownWrong' | 'saidUnknown' | 'falseKnown' | 'falseUnsure', Share>>
>;

/** What `--json` prints: set → search → row → figures, and the precision of “known”. */
type Report = Record<string, Record<string, { precision?: Share; rows: Record<string, Figures> }>>;

const usage = `Usage: npm run -s bench -- search [--json | --outside <folder>]

  --outside   instead of our own sets, texts of other projects, cloned below the folder under their names: holmesgpt,
              loghub, ITBench, faq-assistant, thefuck; those that are there`;

/**
 * Measures the matcher and its rivals on the frozen sets: prints tables, or with `--json` one object.
 */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const { json: isJson, outside } = readArguments(args);
  const sources = await readSources();
  if (outside !== undefined) {
    if (!existsSync(outside)) usageError(`there is no folder ${outside}`, usage);
    console.log(outsideReport(openIndex(buildIndex(sources)), outside));
    return;
  }
  const halves = await readHalves();
  const noise = linesOf(await healthyLogs());
  const own = ours(buildIndex(sources));
  const rivals = [own, ...miniSearchRivals(sources)];
  const report: Report = {};
  for (const half of ['old', 'tune', 'test'] as const) {
    const cases = casesOf(halves[half], sources, noise);
    if (cases.length === 0) continue;
    // On what the matcher was tuned on, a comparison would say nothing.
    const compared = half === 'old' ? [own] : rivals;
    report[half] = Object.fromEntries(compared.map((rival) => [rival.name, figuresOf(tallies(rival, cases))]));
  }
  console.log(isJson ? JSON.stringify(report) : printed(report));
}

/** How a search fares with the cases, by row. */
export function tallies(rival: Rival, cases: readonly Case[]): Map<string, Tally> {
  const rows = new Map<string, Tally[]>();
  for (const { rows: own, text, right } of cases) {
    const tally = tallyOf(rival.search(text), right);
    for (const row of own) {
      const before = rows.get(row);
      if (before === undefined) rows.set(row, [tally]);
      else before.push(tally);
    }
  }
  return new Map([...rows].map(([row, all]) => [row, sum(all)]));
}

function figuresOf(rows: ReadonlyMap<string, Tally>) {
  const { knownRight, knownWrong, falseKnown } = sum(
    [...rows].filter(([row]) => isAsItWas(row)).map(([, tally]) => tally),
  );
  const known = knownRight + knownWrong + falseKnown;
  const precision = share(knownRight, known);
  const sorted = [...rows].toSorted(([a], [b]) => order(a) - order(b) || a.localeCompare(b, 'en'));
  return {
    ...(precision && { precision }),
    rows: Object.fromEntries(sorted.map(([row, tally]) => [row, rowOf(tally)])),
  };
}

/** Whether the texts of a row are as they were typed, so that each counts once. */
export function isAsItWas(row: string): boolean {
  return row === pasteForms[0] || /^(?:questions \w+$|course|negatives|bare)/.test(row);
}

function order(row: string): number {
  const at = pasteForms.indexOf(row);
  return at !== -1
    ? at
    : ['pastes', 'questions', 'course', 'negatives', 'bare'].findIndex((part) => row.startsWith(part)) + 4;
}

function rowOf(tally: Tally): Figures {
  const { answered, unanswered } = tally;
  const figures = {
    first: share(tally.first, answered),
    three: share(tally.three, answered),
    knownRight: share(tally.knownRight, answered),
    knownWrong: share(tally.knownWrong, answered),
    saidUnknown: share(tally.saidUnknown, answered),
    falseKnown: share(tally.falseKnown, unanswered),
    falseUnsure: share(tally.falseUnsure, unanswered),
  };
  return Object.fromEntries(Object.entries(figures).filter(([, own]) => own !== undefined));
}

function printed(report: Report): string {
  return Object.entries(report)
    .flatMap(([half, searches]) => [title[half as HalfName], ...details(searches['ours']), ...comparison(searches)])
    .join('\n\n');
}

const title: Readonly<Record<HalfName, string>> = {
  old: '━━ old: the matcher was tuned on these',
  tune: '━━ tune: may be looked at',
  test: '━━ test: nobody looks at these',
};

function details(own: Report[string][string] | undefined): string[] {
  if (own === undefined) return [];
  const rows = Object.entries(own.rows);
  return [
    `Share of texts in %, with its 95 % interval. Of what is known, ${shown(own.precision)} % is right.`,
    table(
      ['an entry answers', 'texts', 'first', 'in three', 'known, right', 'known, wrong', 'said unknown'],
      rows
        .filter(([, row]) => row.first !== undefined)
        .map(([name, row]) => [
          name,
          String(row.first?.of),
          ...[row.first, row.three, row.knownRight, row.knownWrong, row.saidUnknown].map(shown),
        ]),
    ),
    table(
      ['no entry answers', 'texts', 'said known', 'said unsure'],
      rows
        .filter(([, row]) => row.falseKnown !== undefined)
        .map(([name, row]) => [name, String(row.falseKnown?.of), shown(row.falseKnown), shown(row.falseUnsure)]),
    ),
  ];
}

/** Ours beside its rivals; nothing where there are none. */
function comparison(searches: Report[string]): string[] {
  const names = Object.keys(searches);
  if (names.length < 2) return [];
  const rows = Object.entries(searches['ours']?.rows ?? {}).filter(
    ([name, row]) => row.first !== undefined && !name.includes(':'),
  );
  return [
    table(
      ['first / in three, %', ...names],
      rows.map(([row]) => [
        row,
        ...names.map((name) => {
          const own = searches[name]?.rows[row];
          return `${own?.first?.percent.toFixed(1)} / ${own?.three?.percent.toFixed(1)}`;
        }),
      ]),
    ),
  ];
}

function readArguments(args: readonly string[]): { json?: boolean; outside?: string } {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean' }, outside: { type: 'string' } } }).values;
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}
