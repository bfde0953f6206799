import { parseArgs } from 'node:util';
import { type Parameters, type SymptomSource, standardParameters } from '../../src/lib/symptom/index.ts';
import { usageError } from '../command/usage-error.ts';
import { healthyLogs, linesOf } from '../eval/healthy-logs.ts';
import { type Case, casesOf, readHalves } from './halves.ts';
import { readSources } from './knowledge.ts';
import { isNumeric, parameterDocs, scaled, withOff } from './parameter-docs.ts';
import { ours } from './rivals.ts';
import { tallies } from './search.ts';
import { table } from './table.ts';
import { sum, type Tally } from './tally.ts';

const usage = `Usage: npm run bench -- ablate [--ranges] [<parameter>…]

Switches each parameter of the matcher off in turn and prints how many texts it earns on each set.
  --ranges   multiplies each number instead, and prints how far the figures of what may be looked at hold`;

/** A change of the counts that a person would notice. */
type Cost = Readonly<
  Record<'pastes first' | 'pastes known' | 'wrongly known' | 'questions first' | 'questions in three', number>
>;

/** Switches each parameter, list and rule off in turn, and prints what each costs on both halves. */
export async function benchAblate(args: readonly string[]): Promise<void> {
  const { ranges, names } = readArguments(args);
  const sources = await readSources();
  const halves = await readHalves();
  const noise = linesOf(await healthyLogs());
  const sets = (['old', 'tune', 'test'] as const).map((half) => ({
    half,
    cases: casesOf(halves[half], sources, noise),
  }));
  const docs = parameterDocs().filter(({ name }) => names.length === 0 || names.includes(name));
  if (ranges) {
    const seen = sets.filter(({ half }) => half !== 'test').flatMap(({ cases }) => cases);
    printRanges(
      docs.map(({ name }) => name),
      sources,
      seen,
    );
    return;
  }
  const filled = sets.filter(({ cases }) => cases.length > 0);
  const before = filled.map(({ cases }) => countsOf(standardParameters, sources, cases));
  const headings = Object.keys(before[0] ?? {});
  console.log('How many texts more (+) or fewer (−) with each parameter off\n');
  console.log(
    `${filled
      .map(
        ({ half, cases }, at) =>
          `${half}: ${cases.length} texts, ${Object.entries(before[at] ?? {})
            .map(([key, count]) => `${count} ${key}`)
            .join(', ')}`,
      )
      .join('\n')}\n`,
  );
  const rows = docs.flatMap(({ name, off }) => {
    if (off === undefined) return [];
    const after = filled.map(({ cases }) => countsOf(withOff(name, off), sources, cases));
    return [[name, ...after.flatMap((own, at) => Object.values(difference(own, before[at] ?? own)).map(signed))]];
  });
  console.log(table(['off', ...filled.flatMap(({ half }) => headings.map((key) => `${half}: ${key}`))], rows));
}

/** For each number, the factors by which it may be multiplied while no count changes by more than one text in 200. */
function printRanges(
  names: readonly (keyof Parameters)[],
  sources: readonly SymptomSource[],
  cases: readonly Case[],
): void {
  const before = countsOf(standardParameters, sources, cases);
  const most = cases.length / 200;
  const holds = (name: keyof Parameters, factor: number) => {
    const cost = difference(countsOf(scaled(name, factor), sources, cases), before);
    return loss(cost) <= most;
  };
  for (const name of names.filter(isNumeric)) {
    const lower = [0.8, 0.6, 0.4].filter(
      (factor, at, all) => all.slice(0, at + 1).every((own) => holds(name, own)) && factor,
    );
    const upper = [1.25, 1.6, 2.5].filter(
      (factor, at, all) => all.slice(0, at + 1).every((own) => holds(name, own)) && factor,
    );
    console.log(`${name}: × ${lower.at(-1) ?? 1} to × ${upper.at(-1) ?? 1}`);
  }
}

/** How many texts a change costs: of pastes and questions, and of what is wrongly known. */
function loss(cost: Cost): number {
  return Math.max(
    -cost['pastes first'],
    -cost['pastes known'],
    cost['wrongly known'],
    -cost['questions first'],
    -cost['questions in three'],
  );
}

function countsOf(own: Parameters, sources: readonly SymptomSource[], cases: readonly Case[]): Cost {
  const rows = [...tallies(ours(sources, own), cases)].filter(([row]) => !row.startsWith('pastes:'));
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

function difference(after: Cost, before: Cost): Cost {
  return {
    'pastes first': after['pastes first'] - before['pastes first'],
    'pastes known': after['pastes known'] - before['pastes known'],
    'wrongly known': after['wrongly known'] - before['wrongly known'],
    'questions first': after['questions first'] - before['questions first'],
    'questions in three': after['questions in three'] - before['questions in three'],
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
