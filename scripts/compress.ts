import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './command/project-root.ts';
import { usageError } from './command/usage-error.ts';
import { compressFiles } from './hosting/compress-files.ts';
import { filesOf } from './hosting/files-of.ts';

const usage = `Usage: npm run compress [-- folder]

Writes a .br and a .gz file beside each file of the built site (dist/) that shrinks, for hosts that send them as they
are, such as nginx with scripts/hosting/nginx.conf. Run it after npm run build.`;

const folder = readArguments();
if (!existsSync(resolve(folder, 'index.html'))) usageError(`there is no built site in ${folder}`, usage);
console.log(`${await compressFiles(folder, await filesOf(folder))} files compressed`);

function readArguments(): string {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (positionals.length > 1) usageError('one folder at most', usage);
    return resolve(positionals[0] ?? resolve(projectRoot, 'dist'));
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}
