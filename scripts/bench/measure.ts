import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';

/** What a command cost, with everything that it started: seconds of CPU and of the clock, megabytes at the highest. */
export type Cost = { readonly code: number; readonly cpu: number; readonly wall: number; readonly memory: number };

export type Call = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After so many seconds the command is ended and counts as failed. */
  readonly limit?: number;
};

/**
 * Runs a command and measures it. CPU time is that of all processes below it, for on a shared machine the clock says
 * little: what the shell's `times` tells of its children or, where it is more, what `/proc` told of each process when it
 * was last seen. The first leaves out what outlives its parent (Pagefind's program, in every set-up), the second the
 * last moments of each process, and everything where there is no `/proc`. Memory is the sum over the process tree.
 */
export async function measure({ command, args, cwd, env = {}, limit = 3600 }: Call): Promise<Cost> {
  const started = performance.now();
  const script = '"$@" >"$BENCH_LOG" 2>&1; code=$?; times; exit $code';
  const log = process.env['BENCH_LOG'] ?? '/dev/null';
  const child = spawn('sh', ['-c', script, 'sh', command, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    env: {
      ...process.env,
      PATH: `${cwd}/node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`,
      BENCH_LOG: log,
      ...env,
    },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let memory = 0;
  const seconds = new Map<number, number>();
  const watch = setInterval(() => {
    const tree = processTree(child.pid ?? 0);
    memory = Math.max(
      memory,
      tree.reduce((sum, one) => sum + one.memory, 0),
    );
    for (const { pid, cpu } of tree) seconds.set(pid, cpu);
  }, 100);
  // The whole group: a build ends its helpers only when it ends in peace.
  const end = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limit * 1000);
  const code = await new Promise<number>((done, failed) => {
    child.once('error', failed);
    child.once('close', (exit) => done(exit ?? 1));
  });
  clearInterval(watch);
  clearTimeout(end);
  const seen = [...seconds.values()].reduce((sum, cpu) => sum + cpu, 0);
  return { code, cpu: Math.max(childSeconds(said), seen), wall: (performance.now() - started) / 1000, memory };
}

/** The second line of `times` is the children's user and system time: 1m2.345s 0m1.500s. */
function childSeconds(said: string): number {
  const [, line = ''] = said.trim().split('\n');
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes = '0', seconds = '0']) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** The processes below one: their own CPU seconds and resident megabytes. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function processTree(root: number): { pid: number; cpu: number; memory: number }[] {
  const rows = readPids().flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name in brackets may hold anything.
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [, parent = 0] = fields;
      const cpu = ((fields[11] ?? 0) + (fields[12] ?? 0)) / ticksPerSecond;
      return [{ pid, parent, cpu, memory: ((fields[21] ?? 0) * pageBytes) / 1e6 }];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
  const children = Map.groupBy(rows, ({ parent }) => parent);
  const below = (pid: number): typeof rows => (children.get(pid) ?? []).flatMap((row) => [row, ...below(row.pid)]);
  return below(root);
}

function readPids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** What Linux has on nearly every machine. */
const ticksPerSecond = 100;
const pageBytes = 4096;
