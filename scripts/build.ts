/** Checks the content, then writes the site into dist/. The build reports nothing to anyone. */

import { run } from './command/run.ts';
import { usageError } from './command/usage-error.ts';
import { readHome } from './setup/home.ts';

const usage = `Usage: [SITE_URL=https://host] [SITE_BASE=/path] npm run build

Checks the content, then writes the site for that address into dist/.`;

const home = readEnvironment();
const checked = await run('node', ['scripts/check.ts']);
process.exitCode =
  checked === 0
    ? await run('astro', ['build', ...process.argv.slice(2)], { ASTRO_TELEMETRY_DISABLED: '1', ...home })
    : checked;

function readEnvironment() {
  try {
    return readHome(process.env);
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}
