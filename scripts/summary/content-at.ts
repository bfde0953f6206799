import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { projectRoot } from '../command/project-root.ts';
import { type Content, readContent } from '../source/content.ts';

/** The content as it was in a commit. Throws where git knows no such commit. */
export async function contentAt(commit: string): Promise<Content> {
  const folder = mkdtempSync(resolve(tmpdir(), 'known-errors-base-'));
  try {
    const git = { cwd: projectRoot, maxBuffer: 512_000_000 };
    const hash = execFileSync('git', ['rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`], git);
    const archive = execFileSync('git', ['archive', '--format=tar', hash.toString().trim(), 'content'], git);
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return await readContent(resolve(folder, 'content'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
