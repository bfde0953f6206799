import { copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { projectRoot } from '../command/project-root.ts';

/**
 * Gives a folder the installed packages, without the caches that builds keep beside them. The files are hard links, which
 * take four seconds instead of twenty-seven; with symbolic ones Astro takes the packages for files outside of the project,
 * and the build breaks.
 */
export async function copyPackages(folder: string): Promise<void> {
  await linkFolder(resolve(projectRoot, 'node_modules'), resolve(folder, 'node_modules'), caches);
}

const caches: ReadonlySet<string> = new Set(['.astro', '.vite', '.vite-temp', '.vitest-cache']);

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
