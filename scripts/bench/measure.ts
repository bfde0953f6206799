import { execFile, spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { promisify } from 'node:util';

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
 * Runs a command and measures it. CPU time is what the shell's `times` tells of its children: Node's own figures leave
 * out the processes that a build starts (Pagefind, esbuild), and on a shared machine the clock says little. Memory is
 * the sum over the process tree, looked at twice a second.
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
  const watch = setInterval(async () => {
    memory = Math.max(memory, await treeMemory(child.pid ?? 0));
  }, 500);
  // The whole group: a build ends its helpers only when it ends in peace.
  const end = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limit * 1000);
  const code = await new Promise<number>((done, failed) => {
    child.once('error', failed);
    child.once('close', (exit) => done(exit ?? 1));
  });
  clearInterval(watch);
  clearTimeout(end);
  return { code, cpu: childSeconds(said), wall: (performance.now() - started) / 1000, memory };
}

/** The second line of `times` is the children's user and system time: 1m2.345s 0m1.500s. */
function childSeconds(said: string): number {
  const [, line = ''] = said.trim().split('\n');
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes = '0', seconds = '0']) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** Megabytes of a process and all below it. */
async function treeMemory(root: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const children = Map.groupBy(rows, ([, parent = 0]) => parent);
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, [child = 0, , kilobytes = 0]) => total + kilobytes + sum(child), 0);
  return sum(root) / 1024;
}
