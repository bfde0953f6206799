import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { delimiter, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../command/project-root.ts';
import { copyPackages } from '../setup/copy-packages.ts';
import { outsideEnv } from './outside-env.ts';

/** Copies every file of the project that git knows or would take, as it is now, and the installed packages. */
export async function cloneProject(folder: string): Promise<void> {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = await promisify(execFile)('git', list, { cwd: projectRoot, maxBuffer: 64_000_000 });
  for (const file of stdout.split('\0').filter(Boolean)) {
    await mkdir(dirname(resolve(folder, file)), { recursive: true });
    await cp(resolve(projectRoot, file), resolve(folder, file)).catch((error: NodeJS.ErrnoException) => {
      // Deleted in the working tree, and not yet in git.
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await copyPackages(folder);
}

/** Runs a command of the project in such a folder, and gives what it printed. Throws where it fails. */
export function runIn(folder: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const path = `${resolve(folder, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return promisify(execFile)(command, args, {
    cwd: folder,
    maxBuffer: 64_000_000,
    env: { ...outsideEnv(), PATH: path, ...env },
  });
}
