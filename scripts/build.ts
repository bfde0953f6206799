import { run } from './run.ts';

/**
 * Checks the content, then writes the site into dist/. Files and tasks are small and many: several threads for
 * them, in Node or in the bundler and Pagefind, spend their time on waking each other up
 * (in Node alone an eighth of the CPU at 1,000 entries). The build reports nothing to anyone.
 */
const checked = await run('node', ['scripts/check.ts']);
const quiet = { UV_THREADPOOL_SIZE: '1', TOKIO_WORKER_THREADS: '1', ASTRO_TELEMETRY_DISABLED: '1' };
process.exitCode = checked === 0 ? await run('astro', ['build', ...process.argv.slice(2)], quiet) : checked;
