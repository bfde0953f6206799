import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Problem } from '../src/lib/problem/problem.ts';
import { runChecks } from './checks/run-checks.ts';
import { projectRoot } from './command/project-root.ts';
import { run } from './command/run.ts';
import { placedFaults } from './dev/placed-faults.ts';
import { frames } from './reporters/frames.ts';
import { changedFiles } from './source/changed.ts';
import { contentRoot, readContent } from './source/content.ts';

// Serves the site while authors write. Faults keep no page from being shown: the check runs beside, after each change of
// the content, prints what it found in its own words, and the pages show it at its place.
const faultsFile = resolve(projectRoot, '.astro/faults.json');
let last: string | undefined;
let state: 'idle' | 'checking' | 'changed' = 'idle';

await check();
watch(contentRoot, { recursive: true }, () => void check());
process.exitCode = await run('astro', ['dev', ...process.argv.slice(2)], { KNOWN_ERRORS_FAULTS: faultsFile });
process.exit();

/** Checks, and once more where something changed in the meantime. */
async function check(): Promise<void> {
  if (state !== 'idle') {
    state = 'changed';
    return;
  }
  do {
    state = 'checking';
    // An editor writes a file in several steps.
    if (last !== undefined) await new Promise((done) => setTimeout(done, 150));
    tell(await findFaults());
  } while (isChanged());
  state = 'idle';
}

function isChanged(): boolean {
  return state === 'changed';
}

async function findFaults(): Promise<Problem<string>[]> {
  const changed = await changedFiles(contentRoot);
  return runChecks(await readContent(), { isChanged: (file) => changed?.has(resolve(file)) ?? false });
}

function tell(found: readonly Problem<string>[]): void {
  const text = JSON.stringify(placedFaults(found, readText));
  if (text === last) return;
  last = text;
  mkdirSync(dirname(faultsFile), { recursive: true });
  writeFileSync(faultsFile, text);
  for (const line of frames(found, readText)) console.log(line);
  console.log(
    found.length === 0 ? 'check: no problems' : `check: ${found.length} to mend; each stands on its page too`,
  );
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
