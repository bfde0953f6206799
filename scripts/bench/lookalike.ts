import { type CodeBlock, codeBlocks } from './lookalike-blocks.ts';
import { cspell, type Judge, nonAscii, ours } from './lookalike-rivals.ts';
import { randomOf, type Slip, slipsOf } from './lookalike-slips.ts';
import { number, table } from './table.ts';

/** How many slips of each class are made. */
const perClass = 200;

/**
 * Measures the lookalike checker on the project's own commands: slips are put into clean blocks, one a block, and the
 * share that is pointed at is counted by class; clean blocks that are reported are false alarms. cspell with its
 * dictionaries for this field, and the rule “any character outside ASCII”, get the same blocks.
 */
export async function benchLookalike(): Promise<void> {
  const blocks = await codeBlocks();
  const slips = slipsOf(blocks, perClass, randomOf(1));
  const rivals = [ours(), nonAscii(), await cspell()];
  try {
    const rows = new Map<string, string[]>();
    for (const rival of rivals) {
      for (const [name, share] of await recall(rival, slips)) rows.set(name, [...(rows.get(name) ?? [name]), share]);
      const { alarms, micros } = await cleanRun(rival, blocks);
      rows.set('false alarms per 1,000 clean blocks', [
        ...(rows.get('false alarms per 1,000 clean blocks') ?? ['false alarms per 1,000 clean blocks']),
        alarms,
      ]);
      rows.set('microseconds a block', [...(rows.get('microseconds a block') ?? ['microseconds a block']), micros]);
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
