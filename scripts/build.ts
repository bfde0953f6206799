/** Checks the content, then writes the site into dist/. The build reports nothing to anyone. */

import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { run } from './command/run.ts';
import { usageError } from './command/usage-error.ts';
import { readHome } from './setup/home.ts';

const usage = `Usage: [SITE_URL=https://host] [SITE_BASE=/path] npm run build

Checks the content, then writes the site for that address into dist/.`;

/**
 * Astro keeps its compiled code there between runs; the check with it takes a twelfth less CPU at 1,000 entries. One
 * thread beside the main one, where Node starts four, saves a twentieth of the check's CPU and time.
 */
const compiled = { NODE_COMPILE_CACHE: resolve(tmpdir(), 'node-compile-cache') };
const fewThreads = '--v8-pool-size=1';

/**
 * Files and tasks are small and many: several threads for them, in Node or in the bundler and Pagefind, spend their time
 * on waking each other up (in Node alone an eighth of the CPU at 1,000 entries).
 */
const quiet = { UV_THREADPOOL_SIZE: '1', TOKIO_WORKER_THREADS: '1', ASTRO_TELEMETRY_DISABLED: '1' };

/** The bundler's memory in small pages: Linux would clear megabytes that it never uses, a twentieth of the CPU at 1,000. */
const smallPages = { MIMALLOC_ALLOW_THP: '0' };

const home = readEnvironment();
const checked = await run('node', [fewThreads, 'scripts/check.ts'], compiled);
process.exitCode =
  checked === 0
    ? await run('astro', ['build', ...process.argv.slice(2)], { ...quiet, ...smallPages, ...home })
    : checked;

function readEnvironment() {
  try {
    return readHome(process.env);
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}
