import { spawnSync } from 'node:child_process';
import { projectRoot } from './command/project-root.ts';
import { closeIssue, keepIssue } from './github/keep-issue.ts';

// Runs every case of the lab and keeps one issue with what no longer holds. Needs GitHub's program gh, logged in, and
// root, or sudo that asks for nothing.
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', 'env', `PATH=${process.env['PATH']}`];
run(['apt-get', 'update', '-q']);
run(['apt-get', 'install', '-y', '-q', 'mmdebstrap', 'debian-archive-keyring']);
const lines = run([process.execPath, 'scripts/lab.ts']);
console.log(lines);

const failed = lines.split(/^(?=ok |failed )/m).filter((text) => text.startsWith('failed '));
const label = 'lab';
if (failed.length === 0) closeIssue(label, 'Every case holds again.');
else {
  const body = `${failed.length} assertions do not hold with the packages of today.\n\n~~~\n${failed.join('').slice(0, 60_000)}\n~~~\n`;
  const title = 'The lab: what no longer holds';
  console.log(keepIssue({ label, description: 'What the lab could not repeat', title, body }));
}

function run(command: readonly string[]): string {
  const [program = '', ...args] = [...asRoot, ...command];
  const { stdout } = spawnSync(program, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64_000_000,
  });
  return stdout ?? '';
}
