import { execFile } from 'node:child_process';
import { appendFile, copyFile, cp, link, mkdir, readdir, readlink, rm, symlink } from 'node:fs/promises';
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
 * Gives a folder the installed packages, without the caches that builds keep beside them. The files are hard links, which
 * take four seconds instead of twenty-seven; with symbolic ones Astro takes the packages for files outside of the project,
 * and the build breaks.
 */
export async function copyPackages(folder: string): Promise<void> {
  await linkFolder(resolve(projectRoot, 'node_modules'), resolve(folder, 'node_modules'), caches);
}

const caches: ReadonlySet<string> = new Set(['.astro', '.cache', '.vite', '.vite-temp', '.vitest-cache']);

async function linkFolder(from: string, to: string, without: ReadonlySet<string>): Promise<void> {
  await mkdir(to, { recursive: true });
  const files = (await readdir(from, { withFileTypes: true })).filter(({ name }) => !without.has(name));
  for (const file of files) {
    const [source, copy] = [resolve(from, file.name), resolve(to, file.name)];
    if (file.isDirectory()) await linkFolder(source, copy, new Set());
    else if (file.isSymbolicLink()) await symlink(await readlink(source), copy);
    // The folder may lie on another disk.
    else await link(source, copy).catch(() => copyFile(source, copy));
  }
}
