import { execFile } from 'node:child_process';
import { appendFile, constants, cp, mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../run.ts';
import { type GeneratedEntry, writeContent } from './generate.ts';

/** A folder with this project's code, the packages that are installed, and generated content; committed to git. */
export type ProjectCopy = { readonly folder: string; readonly entries: readonly GeneratedEntry[] };

export async function copyProject(folder: string, count: number): Promise<ProjectCopy> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    await cp(resolve(projectRoot, name), resolve(folder, name), { recursive: true });
  await copyPackages(folder);
  const entries = await writeContent(resolve(folder, 'content'), count);
  const git = (...args: string[]) => promisify(execFile)('git', args, { cwd: folder, maxBuffer: 64_000_000 });
  await appendFile(resolve(folder, '.gitignore'), 'node_modules\ndist\n.astro\n');
  await git('init', '-q', '-b', 'main');
  await git('add', '-A');
  await git('-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-q', '-m', 'Bench');
  return { folder, entries };
}

/**
 * Copies the installed packages, so that the caches that builds keep in `node_modules` are the copy's own. Links would
 * not do: Astro takes the packages behind them for files outside of the project, and the build breaks.
 */
export async function copyPackages(folder: string): Promise<void> {
  const packages = resolve(projectRoot, 'node_modules');
  const caches = ['.astro', '.cache', '.vite', '.vitest'].map((name) => resolve(packages, name));
  await cp(packages, resolve(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => !caches.includes(path),
  });
}
