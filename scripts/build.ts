import { run } from './run.ts';

/**
 * Checks the content, then writes the site into dist/. Files are small and many: more than one thread for them spend
 * their time on waking each other up (an eighth of the CPU at 1,000 entries). The build reports nothing to anyone.
 */
const checked = await run('node', ['scripts/check.ts']);
const quiet = { UV_THREADPOOL_SIZE: '1', ASTRO_TELEMETRY_DISABLED: '1' };
process.exitCode = checked === 0 ? await run('astro', ['build', ...process.argv.slice(2)], quiet) : checked;
