import { parseArgs } from 'node:util';
import {
  buildIndex,
  type Parameters,
  type SymptomIndex,
  type SymptomSource,
  standardParameters,
} from '../../src/lib/symptom/index.ts';
import { usageError } from '../command/usage-error.ts';
import { healthyLogs, linesOf } from '../eval/healthy-logs.ts';
import { type Case, casesOf, readHalves } from './halves.ts';
import { readSources } from './knowledge.ts';
import { isNumeric, type ParameterDoc, parameterDocs, scaled, withOff } from './parameter-docs.ts';
import { ours } from './rivals.ts';
import { isAsItWas, tallies } from './search.ts';
import { sum, type Tally } from './tally.ts';

const usage = `Usage: npm run bench -- ablate [--ranges] [<parameter>…]

Switches each parameter of the matcher off in turn and prints how many texts it earns on both halves.
  --ranges   multiplies each number instead, and prints how far the figures hold of the texts of tune as they were typed`;

/** Counts of texts. */
const counted = ['pastes first', 'pastes known', 'wrongly known', 'questions first', 'questions in three'] as const;
type Counts = Readonly<Record<(typeof counted)[number], number>>;

/** Switches each parameter, list and rule off in turn, and prints what each costs on both halves. */
export async function benchAblate(args: readonly string[]): Promise<void> {
  const { ranges, names } = readArguments(args);
  const sources = await readSources();
  const knowledge = { sources, built: buildIndex(sources) };
  const { tune, test } = await readHalves();
  const noise = linesOf(await healthyLogs());
  const docs = parameterDocs().filter(({ name }) => names.length === 0 || names.includes(name));
  const seen = casesOf(tune, sources, noise);
  const typed = seen.filter(({ rows }) => rows.some(isAsItWas));
  if (ranges) printRanges(docs, knowledge, typed);
  else printCosts(docs, knowledge, [seen, casesOf(test, sources, noise)]);
}

/** Prints each row as soon as it is measured: all of them take minutes. */
function printCosts(docs: readonly ParameterDoc[], knowledge: Knowledge, halves: readonly (readonly Case[])[]): void {
  const row = (name: string, cells: readonly string[]) =>
    console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join(''));
  const before = halves.map((cases) => countsOf(standardParameters, knowledge, cases));
  console.log('Texts that are counted more (+) or fewer (−) with one parameter off');
  row('', ['tune', 'tune', 'tune', 'tune', 'tune', 'test', 'test', 'test', 'test', 'test']);
  for (const part of [0, 1, 2])
    row(
      '',
      [...counted, ...counted].map((name) => name.split(' ')[part] ?? ''),
    );
  row('as it is', before.flatMap(Object.values).map(String));
  for (const { name, off } of docs) {
    if (off === undefined) continue;
    const after = halves.map((cases) => countsOf(withOff(name, off), knowledge, cases));
    row(
      name,
      after.flatMap((counts, at) => counted.map((key) => signed(counts[key] - (before[at]?.[key] ?? 0)))),
    );
  }
}

/** For each number, the factors by which it may be multiplied while no count gets worse by more than one in a hundred. */
function printRanges(docs: readonly ParameterDoc[], knowledge: Knowledge, cases: readonly Case[]): void {
  const before = countsOf(standardParameters, knowledge, cases);
  const holds = (name: keyof Parameters, factor: number) => {
    const after = countsOf(scaled(name, factor), knowledge, cases);
    return counted.every((key) => {
      const worse = key === 'wrongly known' ? after[key] - before[key] : before[key] - after[key];
      return worse <= Math.max(2, before[key] / 100);
    });
  };
  for (const { name } of docs) {
    if (!isNumeric(name)) continue;
    console.log(`${name}: × ${holds(name, 0.7) ? 0.7 : 1} to × ${holds(name, 1.4) ? 1.4 : 1}`);
  }
}

/** Counts how a matcher with these parameters fares. `built` is the index with the standard ones. */
function countsOf(parameters: Parameters, { sources, built }: Knowledge, cases: readonly Case[]): Counts {
  const isAsBuilt = digesting.every((name) => parameters[name] === standardParameters[name]);
  const index = isAsBuilt ? built : buildIndex(sources, parameters);
  const rows = [...tallies(ours(index, parameters), cases)].filter(([row]) => !row.startsWith('pastes:'));
  const all = (part: string): Tally => sum(rows.filter(([row]) => row.startsWith(part)).map(([, tally]) => tally));
  const total = all('');
  return {
    'pastes first': all('pastes').first,
    'pastes known': all('pastes').knownRight,
    'wrongly known': total.knownWrong + total.falseKnown,
    'questions first': all('questions').first,
    'questions in three': all('questions').three,
  };
}

/** The parameters on which what is built and sent depends; all others decide where it is read. */
const digesting = ['stopWords', 'bodyWords', 'bodySpread'] as const;

type Knowledge = { readonly sources: readonly SymptomSource[]; readonly built: SymptomIndex };

function signed(count: number): string {
  return count === 0 ? '·' : count > 0 ? `+${count}` : `−${-count}`;
}

function readArguments(args: readonly string[]): { ranges: boolean; names: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ranges: { type: 'boolean' } },
      allowPositionals: true,
    });
    const unknown = positionals.filter((name) => !Object.hasOwn(standardParameters, name));
    if (unknown.length > 0) usageError(`there is no parameter “${unknown[0]}” in src/lib/symptom/parameters.ts`, usage);
    return { ranges: values.ranges ?? false, names: positionals };
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}
