import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesOf } from './bench/output.ts';
import { compressFiles } from './hosting/compress-files.ts';
import { misuse } from './misuse.ts';
import { projectRoot } from './run.ts';

const usage = `Usage: npm run compress [-- folder]

Writes a .br and a .gz file beside each file of the built site (dist/) that shrinks, for hosts that send them as they
are, such as nginx with hosting/nginx.conf. Run it after npm run build.`;

const folder = resolve(process.argv[2] ?? resolve(projectRoot, 'dist'));
if (process.argv.length > 3 || process.argv[2]?.startsWith('-')) misuse('one folder at most', usage);
if (!existsSync(resolve(folder, 'index.html'))) misuse(`there is no built site in ${folder}`, usage);
console.log(`${await compressFiles(folder, await filesOf(folder))} files compressed`);
