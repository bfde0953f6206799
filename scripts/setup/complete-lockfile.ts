import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../command/project-root.ts';
import { type Lockfile, missingFromLockfile } from './lockfile.ts';

// npm leaves packages of other platforms out of the lockfile at times (https://github.com/npm/cli/issues/4828), and
// `npm ci` then refuses to install anything. After each change of a dependency this puts them back.
const path = resolve(projectRoot, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
const missing = missingFromLockfile(lockfile);
Object.assign(lockfile.packages, missing);
lockfile.packages = Object.fromEntries(
  Object.entries(lockfile.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${Object.keys(missing).length} packages of other platforms added to package-lock.json`);
