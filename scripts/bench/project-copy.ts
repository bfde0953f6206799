import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../command/project-root.ts';
import { copyPackages } from '../setup/copy-packages.ts';
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
