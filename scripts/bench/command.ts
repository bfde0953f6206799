import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { projectRoot } from '../command/project-root.ts';
import { measure } from './measure.ts';
import { number, table } from './table.ts';

/** So many calls are measured together, for a call takes little more than the ticks by which the CPU is counted. */
const calls = 20;

/**
 * Measures what an answer of `npm run match` costs beside a Node that does nothing. npm's own start is left out, and
 * the clock too: what else a machine does slows all of it down.
 */
export async function benchCommand(): Promise<void> {
  const { scripts } = JSON.parse(readFileSync(resolve(projectRoot, 'package.json'), 'utf8'));
  const match = String(scripts.match);
  const text = 'ssh: connect to host 10.0.0.1 port 22: Connection refused\n';
  const line = `${JSON.stringify({ id: 1, text })}\n`;
  const nothing = await milliseconds('node -e 0', '');
  const rows: [string, number][] = [
    ['node -e 0', nothing],
    ['a paste, nothing kept', await milliseconds(`rm -rf .cache; ${match}`, text)],
    ['a paste', await milliseconds(match, text)],
    ['--jsonl, 1 line', await milliseconds(`${match} --jsonl`, line)],
    ['--jsonl, 1,000 lines', await milliseconds(`${match} --jsonl`, line.repeat(1000))],
  ];
  console.log(
    table(
      ['', 'ms of CPU', 'times node -e 0'],
      rows.map(([name, cpu]) => [name, number(cpu), number(cpu / nothing, 1)]),
    ),
  );
}

/** The CPU that one call of a shell command takes. */
async function milliseconds(command: string, input: string): Promise<number> {
  const folder = mkdtempSync(resolve(tmpdir(), 'known-errors-bench-'));
  try {
    const file = resolve(folder, 'input');
    writeFileSync(file, input);
    const script = `for call in $(seq ${calls}); do (${command}) < "$0"; done`;
    const { cpu } = await measure({ command: 'sh', args: ['-c', script, file], cwd: projectRoot });
    return (cpu / calls) * 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
