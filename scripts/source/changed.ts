import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * The files below a folder that differ from the main branch: committed since, changed or new. Absolute paths; nothing
 * where the folder is in no git repository, or in one without a commit.
 */
export async function changedFiles(folder: string): Promise<ReadonlySet<string> | undefined> {
  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', args, { cwd: folder, maxBuffer: 64_000_000 })).stdout;
  try {
    const top = (await git('rev-parse', '--show-toplevel')).trim();
    const base = await branchPoint(git);
    const [tracked, untracked] = await Promise.all([
      git('diff', '--name-only', '-z', base, '--', '.'),
      git('ls-files', '--others', '--exclude-standard', '--full-name', '-z'),
    ]);
    // Git tells real paths; the folder may be reached through a link.
    const real = realpathSync(folder);
    return new Set(
      `${tracked}${untracked}`
        .split('\0')
        .filter(Boolean)
        .map((path) => resolve(top, path).replace(real, folder)),
    );
  } catch {
    return undefined;
  }
}

/** Where the work in hand left the main branch; on that branch itself, what was pushed last. */
export async function branchPoint(git: (...args: string[]) => Promise<string>): Promise<string> {
  const target = process.env['GITHUB_BASE_REF'];
  for (const main of [...(target ? [`origin/${target}`] : []), 'origin/HEAD', 'origin/main', 'main']) {
    try {
      return (await git('merge-base', 'HEAD', main)).trim();
    } catch {
      // There is no such branch here.
    }
  }
  return 'HEAD';
}
