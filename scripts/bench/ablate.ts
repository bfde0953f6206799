import { parseArgs } from 'node:util';
import { type Parameters, type SymptomSource, standardParameters } from '../../src/lib/symptom/index.ts';
import { usageError } from '../command/usage-error.ts';
import { healthyLogs, linesOf } from '../eval/healthy-logs.ts';
import { type Case, casesOf, readHalves } from './halves.ts';
import { readSources } from './knowledge.ts';
import { isNumeric, type ParameterDoc, parameterDocs, scaled, withOff } from './parameter-docs.ts';
import { ours } from './rivals.ts';
import { tallies } from './search.ts';
import { sum, type Tally } from './tally.ts';

const usage = `Usage: npm run bench -- ablate [--ranges] [<parameter>…]

Switches each parameter of the matcher off in turn and prints how many texts it earns on both halves.
  --ranges   multiplies each number instead, and prints how far the figures of the half that may be looked at hold`;

/** Counts of texts. */
const counted = ['pastes first', 'pastes known', 'wrongly known', 'questions first', 'questions in three'] as const;
type Counts = Readonly<Record<(typeof counted)[number], number>>;

/** Switches each parameter, list and rule off in turn, and prints what each costs on both halves. */
export async function benchAblate(args: readonly string[]): Promise<void> {
  const { ranges, names } = readArguments(args);
  const sources = await readSources();
  const { tune, test } = await readHalves();
  const noise = linesOf(await healthyLogs());
  const docs = parameterDocs().filter(({ name }) => names.length === 0 || names.includes(name));
  const seen = casesOf(tune, sources, noise);
  if (ranges) printRanges(docs, sources, seen);
  else printCosts(docs, sources, [seen, casesOf(test, sources, noise)]);
}

/** Prints each row as soon as it is measured: all of them take minutes. */
function printCosts(
  docs: readonly ParameterDoc[],
  sources: readonly SymptomSource[],
  halves: readonly (readonly Case[])[],
): void {
  const row = (name: string, cells: readonly string[]) =>
    console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join(''));
  const before = halves.map((cases) => countsOf(standardParameters, sources, cases));
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
    const after = halves.map((cases) => countsOf(withOff(name, off), sources, cases));
    row(
      name,
      after.flatMap((counts, at) => counted.map((key) => signed(counts[key] - (before[at]?.[key] ?? 0)))),
    );
  }
}

/** For each number, the factors by which it may be multiplied while no count gets worse by more than one in a hundred. */
function printRanges(docs: readonly ParameterDoc[], sources: readonly SymptomSource[], cases: readonly Case[]): void {
  const before = countsOf(standardParameters, sources, cases);
  const holds = (name: keyof Parameters, factor: number) => {
    const after = countsOf(scaled(name, factor), sources, cases);
    return counted.every((key) => {
      const worse = key === 'wrongly known' ? after[key] - before[key] : before[key] - after[key];
      return worse <= Math.max(2, before[key] / 100);
    });
  };
  for (const { name } of docs) {
    if (!isNumeric(name)) continue;
    const reach = (factors: readonly number[]) => {
      const failed = factors.findIndex((factor) => !holds(name, factor));
      return factors.slice(0, failed === -1 ? undefined : failed).at(-1) ?? 1;
    };
    console.log(`${name}: × ${reach([0.8, 0.6, 0.4])} to × ${reach([1.25, 1.6, 2.5])}`);
  }
}

function countsOf(parameters: Parameters, sources: readonly SymptomSource[], cases: readonly Case[]): Counts {
  const rows = [...tallies(ours(sources, parameters), cases)].filter(([row]) => !row.startsWith('pastes:'));
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
