import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf } from '../bench/output.ts';
import { copyProject } from '../bench/project-copy.ts';

// A rebuild takes over the pages whose keys have not changed (src/site/content/cache-key.ts). What a key forgets would
// leave a page as it was: so content is changed in every way that other pages show, built on top of the build before,
// and compared with a build from nothing.
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(resolve(tmpdir(), 'known-errors-rebuild-'));
  await copyProject(folder, 30);
  await build();
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each([
  ['content', changeContent],
  ['the code of a worker', changeWorker],
  ['how scripts are split into files', changeFiles],
])('gives the same site as a build from nothing after a change of %s', { timeout: 300_000 }, async (_, change) => {
  await change();
  await build();
  const rebuilt = await digests();
  await rm(resolve(folder, 'node_modules/.astro'), { recursive: true });
  await build();
  expect(rebuilt).toEqual(await digests());
});

async function changeContent(): Promise<void> {
  const topics = await readdir(resolve(folder, 'content/entries'));
  const topic = topics[0] ?? '';
  const entries = resolve(folder, 'content/entries', topic);
  const [first = '', second = '', third = '', fourth = ''] = await readdir(entries);
  const edit = async (file: string, change: (text: string) => string) =>
    writeFile(file, change(await readFile(file, 'utf8')));
  await appendFile(resolve(entries, first), '\nOne more sentence.\n');
  await edit(resolve(entries, second), (text) => text.replace(/^title: .*$/m, 'title: Another title'));
  await edit(resolve(entries, third), (text) => text.replace(/^reviewed: .*$/m, '$&\nstatus: retired'));
  await rename(resolve(entries, fourth), resolve(entries, 'renamed-entry.md'));
  await edit(resolve(folder, `content/topics/${topic}.md`), (text) => text.replace(/^title: .*$/m, 'title: Renamed'));
}

/** What a worker runs stands in no page's code, but its file's name does, in the script of every page. */
async function changeWorker(): Promise<void> {
  await appendFile(resolve(folder, 'src/site/search/worker.ts'), "\nself.name = 'search';\n");
}

async function changeFiles(): Promise<void> {
  const config = resolve(folder, 'astro.config.mjs');
  const text = await readFile(config, 'utf8');
  const changed = text.replace(/groups: \[/, "$&{ name: 'ages', test: /ages/ },");
  // Without a change, there would be nothing to find.
  expect(changed).not.toBe(text);
  await writeFile(config, changed);
}

async function build(): Promise<void> {
  await promisify(execFile)('node', ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder, maxBuffer: 1e8 });
}

async function digests(): Promise<Record<string, string>> {
  const dist = resolve(folder, 'dist');
  const files = (await filesOf(dist)).filter((file) => !file.startsWith('pagefind/'));
  const read = async (file: string) => [
    file,
    createHash('sha256')
      .update(await readFile(resolve(dist, file)))
      .digest('hex'),
  ];
  return Object.fromEntries(await Promise.all(files.map(read)));
}
