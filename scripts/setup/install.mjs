// Plain JavaScript, because it runs before anything is installed, under whatever Node the machine has (20 or newer).
// It installs the locked dependencies when they are missing or no longer fit the lockfile; among them is the Node
// that every later command of this project runs under.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const stamp = resolve(root, 'node_modules/.installed-lockfile');
const lockfile = createHash('sha256')
  .update(readFileSync(resolve(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockfile) {
  console.error('Installing what the project needs (npm ci)…');
  // No dependency here needs an install script, so none gets to run one.
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error(
      `npm ci failed${error ? ` (${error.message})` : ''}. Is the npm registry within reach? Then try again.`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockfile);
}

// On a platform without a Node package of its own, the system's Node has to be new enough.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isBrought = ['node', 'node.cmd'].some((name) => existsSync(resolve(root, 'node_modules/.bin', name)));
if (!isBrought && (major < 22 || (major === 22 && minor < 18))) {
  console.error(
    `This platform (${process.platform}-${process.arch}) needs Node 22.18 or newer; this is ${process.version}. Install it, then try again.`,
  );
  process.exit(1);
}
