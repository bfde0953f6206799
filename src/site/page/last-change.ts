import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

let read: ReadonlyMap<string, string> | undefined;

/**
 * The day of the last commit that changed a file, as `2026-11-21`; nothing where that is not known. `file` is below the
 * folder that the build runs in. Git is asked once: asked for each page it would take longer than the page.
 */
export function lastChange(file: string): string | undefined {
  read ??= lastChanges(process.cwd());
  return read.get(file);
}

/**
 * The day of each file's last change below `folder`, by its path from there. A clone that was cut off at some depth
 * holds a commit that seems to have made everything: what only that one names has no day.
 */
export function lastChanges(folder: string): ReadonlyMap<string, string> {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const days = new Map<string, string>();
  try {
    const cutOff = boundary(resolve(folder, git('rev-parse', '--git-path', 'shallow').trim()));
    const log = git('-c', 'core.quotePath=false', 'log', '--format=%x00%H %cs', '--name-only', '--relative', '--', '.');
    for (const commit of log.split('\0').slice(1)) {
      const [head = '', ...files] = commit.split('\n').filter(Boolean);
      const [id = '', day = ''] = head.split(' ');
      if (cutOff.has(id)) continue;
      for (const file of files) if (!days.has(file)) days.set(file, day);
    }
  } catch {
    // No git, or no repository: a copy of the files knows nothing of its past.
  }
  return days;
}

/** The commits at which a clone was cut off; none in a whole one. */
function boundary(file: string): ReadonlySet<string> {
  try {
    return new Set(readFileSync(file, 'utf8').split('\n'));
  } catch {
    return new Set();
  }
}
