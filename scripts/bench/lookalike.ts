import type { CodeBlock } from './lookalike-blocks.ts';
import { cspell, type Judge, nonAscii, ours } from './lookalike-rivals.ts';
import { printLookalikeAblation, printRules } from './lookalike-rules.ts';
import { readLookalikeSets } from './lookalike-sets.ts';
import type { Slip } from './lookalike-slips.ts';
import { number, table } from './table.ts';

/**
 * Measures the lookalike checker: slips are put into clean blocks, one a block, and the share that is pointed at is
 * counted by class; clean blocks that are reported are false alarms. cspell with its dictionaries for this field, and the
 * rule “any character outside ASCII”, get the blocks of the project. Then the same for what it was not built with, by
 * rule, and with each rule and list off.
 */
export async function benchLookalike(): Promise<void> {
  const sets = await readLookalikeSets();
  await printRivals(sets.clean.get('content') ?? [], sets.slips.get('content') ?? []);
  const checker = ours();
  const rows: string[][] = [];
  for (const [set, slips] of sets.slips)
    for (const [name, share] of await recall(checker, slips))
      if (/^(?:all|real), /.test(name)) rows.push([`${set}: ${name}`, share]);
  for (const [set, blocks] of sets.clean)
    rows.push([`${set}: false alarms per 1,000 of ${blocks.length}`, (await cleanRun(checker, blocks)).alarms]);
  console.log(`\n${table(['% of the slips pointed at', 'ours'], rows)}\n`);
  printRules(sets);
  console.log();
  printLookalikeAblation(sets);
}

async function printRivals(blocks: readonly CodeBlock[], slips: readonly Slip[]): Promise<void> {
  const rivals = [ours(), nonAscii(), await cspell()];
  try {
    const rows = new Map<string, string[]>();
    const add = (name: string, cell: string): void => {
      rows.set(name, [...(rows.get(name) ?? [name]), cell]);
    };
    for (const rival of rivals) {
      for (const [name, share] of await recall(rival, slips)) add(name, share);
      const { alarms, micros } = await cleanRun(rival, blocks);
      add('false alarms per 1,000 clean blocks', alarms);
      add('microseconds a block', micros);
    }
    console.log(
      `${number(blocks.length)} clean blocks, ${number(slips.length)} with one slip each; % of the slips pointed at\n`,
    );
    console.log(table(['', ...rivals.map(({ name }) => name)], [...rows.values()]));
  } finally {
    for (const rival of rivals) await rival.end();
  }
}

async function recall(rival: Judge, slips: readonly Slip[]): Promise<Map<string, string>> {
  const answers = await rival.judge(slips.map(({ block }) => block));
  const counts = new Map<string, [hits: number, all: number]>();
  for (const [index, { at, length, name, block }] of slips.entries()) {
    const start = at;
    const hit = (answers[index] ?? []).some(([from, to]) => from < start + Math.max(1, length) && to > start);
    for (const key of [name, block.slip ?? '']) {
      if (key === '') continue;
      const count = counts.get(key) ?? [0, 0];
      counts.set(key, [count[0] + (hit ? 1 : 0), count[1] + 1]);
    }
  }
  return new Map([...counts].map(([name, [hits, all]]) => [`${name} (${all})`, ((100 * hits) / all).toFixed(1)]));
}

async function cleanRun(rival: Judge, blocks: readonly CodeBlock[]): Promise<{ alarms: string; micros: string }> {
  const start = performance.now();
  const answers = await rival.judge(blocks);
  const micros = ((performance.now() - start) * 1000) / blocks.length;
  const alarms = answers.filter((found) => found.length > 0).length;
  return { alarms: ((1000 * alarms) / blocks.length).toFixed(1), micros: number(micros) };
}
