import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runProgram } from './run-program.ts';
import { Shell } from './shell.ts';

const machineFolder = resolve(import.meta.dirname, 'machine');

/** What a machine is entered with: everything but users, which are its own. */
const namespaces = ['--mount', '--uts', '--ipc', '--net', '--pid', '--cgroup'];

const environment = {
  TERM: 'xterm-256color',
  LANG: 'C.UTF-8',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
};

/** The first processes of the machines that run: should this program end early, they end with it. */
const running = new Set<string>();
process.on('exit', () => {
  if (running.size > 0) spawnSync('kill', ['-9', ...running]);
});

/** One throw-away machine over the layers of an environment. */
export class Machine {
  readonly #folder: string;
  readonly #process: ChildProcess;
  readonly #inner: string;

  private constructor(folder: string, process: ChildProcess, inner: string) {
    this.#folder = folder;
    this.#process = process;
    this.#inner = inner;
    running.add(inner);
  }

  /** Starts a machine, its services and what the environment starts on top; resolves when all of it is up. */
  static async start(layers: readonly string[], start: string): Promise<Machine> {
    const folder = await mkdtemp(resolve(tmpdir(), 'known-errors-lab-'));
    const [root, shared] = [resolve(folder, 'machine'), resolve(folder, 'shared')];
    await mkdir(root);
    await mkdir(shared);
    await runProgram('mkfifo', ['-m', '644', resolve(shared, 'commands')]);
    await runProgram('cp', [resolve(machineFolder, 'shell.sh'), resolve(machineFolder, 'helpers.sh'), shared]);
    await runProgram('chmod', ['755', folder, shared]);
    const unshare = [
      ...namespaces,
      '--fork',
      '--kill-child',
      '--',
      resolve(machineFolder, 'boot.sh'),
      root,
      layers.join(':'),
      shared,
    ];
    const child = spawn('unshare', unshare, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const inner = await innerProcess(child, () => printed);
    const machine = new Machine(folder, child, inner);
    try {
      await machine.runAsRoot(`${isUp}\n${start}`, 180);
    } catch (error) {
      await machine.stop();
      throw error;
    }
    return machine;
  }

  /** Runs a script as root, in the home of the user who types. Throws with what it printed where it fails. */
  async runAsRoot(script: string, seconds = 120): Promise<string> {
    await writeFile(resolve(this.#folder, 'shared', 'root.sh'), `source /lab/helpers.sh\n${script}\n`);
    const limited = ['timeout', '-k', '1', String(seconds), 'bash', '-euo', 'pipefail', '/lab/root.sh'];
    const args = [
      ...this.#enter(),
      '/usr/bin/env',
      '-i',
      ...assignments({ HOME: '/root', ...environment }),
      ...limited,
    ];
    return (await runProgram('nsenter', args)).output;
  }

  /** Opens a login shell of a user, at a terminal where one is wanted. */
  async open(user: string, terminal: boolean): Promise<Shell> {
    const inside = terminal
      ? `script -qfec 'stty cols 200 rows 50; exec bash /lab/shell.sh' /dev/null`
      : 'exec bash /lab/shell.sh 2>&1';
    const child = spawn(
      'nsenter',
      [
        ...this.#enter(),
        '/usr/bin/env',
        '-i',
        ...assignments(environment),
        'runuser',
        '-l',
        user,
        '-w',
        'TERM,LANG',
        '-c',
        inside,
      ],
      {
        stdio: [terminal ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      },
    );
    return new Shell(child, await open(resolve(this.#folder, 'shared', 'commands'), 'r+'));
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('close', done));
    // The first process of a namespace takes all others with it.
    spawnSync('kill', ['-9', this.#inner]);
    await ended;
    running.delete(this.#inner);
    // Its mounts were in a namespace that is gone; should one be left, its files are not touched.
    await runProgram('rm', ['-rf', '--one-file-system', '--', this.#folder]);
  }

  #enter(): string[] {
    return ['-t', this.#inner, ...namespaces, '--'];
  }
}

/** A unit that fails is the case's matter: here it only has to be settled. */
const isUp = `for _ in $(seq 200); do
  case $(systemctl is-system-running 2> /dev/null || true) in running | degraded) break ;; esac
  sleep 0.1
done`;

function assignments(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([name, value]) => `${name}=${value}`);
}

/** The number, seen from here, of the machine's first process, once it is systemd. */
async function innerProcess(child: ChildProcess, printed: () => string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    const children = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').catch(() => '');
    const inner = children.trim().split(' ')[0] ?? '';
    const name = inner === '' ? '' : await readFile(`/proc/${inner}/comm`, 'utf8').catch(() => '');
    if (name.trim() === 'systemd') return inner;
    await wait(50);
  }
  throw new Error(`the machine does not start: ${printed().slice(-500) || 'no word of it'}`);
}
