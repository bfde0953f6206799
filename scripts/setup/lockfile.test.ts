import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../command/project-root.ts';
import { missingFromLockfile } from './lockfile.ts';

it('the lockfile holds the packages of every platform (npm run lockfile puts them back)', () => {
  const lockfile = JSON.parse(readFileSync(resolve(projectRoot, 'package-lock.json'), 'utf8'));
  expect(Object.keys(missingFromLockfile(lockfile))).toEqual([]);
});

it('a package that only another platform needs is missed when it is not there', () => {
  const lockfile = {
    packages: {
      'node_modules/a': {
        version: '1.0.0',
        optionalDependencies: { '@a/win32-x64': '1.0.0', '@a/linux-x64-musl': '1.0.0' },
      },
      'node_modules/@a/win32-x64': { version: '1.0.0' },
    },
  };
  expect(missingFromLockfile(lockfile)).toEqual({
    'node_modules/@a/linux-x64-musl': { version: '1.0.0', optional: true, cpu: ['x64'], os: ['linux'], libc: ['musl'] },
  });
});
