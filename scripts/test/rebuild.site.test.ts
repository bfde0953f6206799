import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Entry } from '../../src/lib/entry/entry.ts';
import { startBuild } from '../../src/site/integrations/unfinished-build.ts';
import { fileText, type GeneratedEntry } from '../bench/generate.ts';
import { copyProject } from '../bench/project-copy.ts';
import { filesOf } from '../hosting/files-of.ts';

// A rebuild takes over the pages whose keys have not changed (src/site/page/cache-key.ts). What a key forgets would
// leave a page as it was. So what all entries' pages show is changed bit by bit, and each time all of them are to be made
// anew; then entries are changed in every way that other pages show, and the site, of which every build until then has
// left its part, is compared with a build from nothing.
let folder = '';
/** Ten of each of three topics. */
const entries: GeneratedEntry[] = [];
const inFolder = (path: string) => resolve(folder, path);

beforeAll(async () => {
  folder = await mkdtemp(resolve(tmpdir(), 'known-errors-rebuild-'));
  const copy = await copyProject(folder, 30);
  const topics = (await readdir(inFolder('content/topics'))).map((file) => file.replace('.md', ''));
  await rm(inFolder('content/entries'), { recursive: true });
  for (const [at, entry] of copy.entries.entries()) {
    entries.push(entry);
    const topic = topics[Math.floor(at / 10)] ?? '';
    await changeEntry(at, { topic, related: [], alike: [] });
  }
  // Of another topic than the entry that they name: its title stands on their pages only because they name it.
  await changeEntry(10, { related: [slugOf(0)] });
  await changeEntry(11, { alike: [slugOf(0)] });
  await changeEntry(12, { status: 'retired', replacedBy: slugOf(0) });
  await build();
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each([
  ['a change of the support groups and a notice', changeFiles],
  ['a change of the title of a guide', () => edit('content/guides/support.md', /^title: .*$/m, 'title: Another guide')],
  ['a change of the title of a topic', () => edit('content/topics/ceph.md', /^title: .*$/m, 'title: Another topic')],
  ['a change of code', changeCode],
  ['a build that was ended', endBuild],
])('makes the page of every entry anew after %s', { timeout: 300_000 }, async (_, change) => {
  await change();
  expect(await build()).toEqual([]);
});

it('gives the same site as a build from nothing after changes of entries', { timeout: 300_000 }, async () => {
  await changeEntries();
  const takenOver = await build();
  // Neither changed nor near to what has changed.
  const others = [17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29];
  expect(takenOver).toEqual(expect.arrayContaining(others.map((at) => `e/${slugOf(at)}/index.html`)));
  const rebuilt = await digests();
  await rm(inFolder('node_modules/.astro'), { recursive: true });
  await build();
  expect(rebuilt).toEqual(await digests());
});

const notice = "text: 'Slide 14 is wrong.'\nfrom: '2020-01-01T00:00:00Z'\nuntil: '2099-01-01T00:00:00Z'\n";

/** The first topic's change shows on all of its pages; in the second, each entry is changed in a way of its own. */
async function changeEntries(): Promise<void> {
  await changeEntry(0, { title: 'Another title' });
  await changeEntry(1, { status: 'retired', replacedBy: slugOf(20) });
  await rm(inFolder(fileOf(2)));
  const former = slugOf(3);
  await rm(inFolder(fileOf(3)));
  await changeEntry(3, { formerly: [former] }, { slug: 'renamed-entry' });
  await changeEntry(13, {}, { body: `${entries[13]?.body}\nOne more sentence.\n` });
  await changeEntry(14, { related: [slugOf(20)] });
  await changeEntry(15, { alike: [slugOf(20)] });
  await changeEntry(16, { formerly: ['a-former-name'] });
}

async function changeFiles(): Promise<void> {
  await edit('content/support.yml', /chat of group 1/, 'another chat');
  await writeFile(inFolder('content/now.yml'), notice);
}

/**
 * The loader of the content and the way in which scripts are split into files stand in no code that Astro compares for a
 * page, but what they make stands on pages. (What else counts as code: code-digest.test.ts.)
 */
async function changeCode(): Promise<void> {
  await edit('src/site/collection/loader.ts', /`\$1\$\{prefix\}`\)/, '$&.replaceAll("<p>", "<p data-changed>")');
  await edit('astro.config.mjs', /groups: \[/, "$&{ name: 'ages', test: /ages/ },");
}

/** What such a build leaves: a page of a content that is no longer there. */
async function endBuild(): Promise<void> {
  startBuild(pathToFileURL(`${folder}/node_modules/.astro/`));
  await writeFile(inFolder(`node_modules/.astro/dist/e/${slugOf(20)}/index.html`), 'A text that was taken back');
}

async function changeEntry(at: number, fields: Partial<Entry>, others: Partial<GeneratedEntry> = {}): Promise<void> {
  const entry = entries[at];
  if (!entry) throw new Error(`there is no entry ${at}`);
  entries[at] = { ...entry, ...others, data: { ...entry.data, ...fields } };
  await mkdir(inFolder(`content/entries/${entries[at].data.topic}`), { recursive: true });
  await writeFile(inFolder(fileOf(at)), fileText(entries[at]));
}

function fileOf(at: number): string {
  return `content/entries/${entries[at]?.data.topic}/${slugOf(at)}.md`;
}

function slugOf(at: number): string {
  return entries[at]?.slug ?? '';
}

async function edit(file: string, pattern: RegExp, replacement: string): Promise<void> {
  const text = await readFile(inFolder(file), 'utf8');
  const changed = text.replace(pattern, replacement);
  // Without a change, there would be nothing to find.
  expect(changed).not.toBe(text);
  await writeFile(inFolder(file), changed);
}

/** Builds, and names the entries' pages that were taken over: of these, Astro's copies are older than the build. */
async function build(): Promise<string[]> {
  const start = Date.now();
  await promisify(execFile)('node', ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder, maxBuffer: 1e8 });
  const copies = inFolder('node_modules/.astro/dist');
  const pages = (await filesOf(copies)).filter((file) => file.startsWith('e/'));
  const stats = await Promise.all(pages.map((page) => stat(resolve(copies, page))));
  return pages.filter((_, at) => (stats[at]?.mtimeMs ?? 0) < start);
}

async function digests(): Promise<Record<string, string>> {
  const dist = inFolder('dist');
  const files = (await filesOf(dist)).filter((file) => !file.startsWith('pagefind/'));
  const read = async (file: string) => [
    file,
    createHash('sha256')
      .update(await readFile(resolve(dist, file)))
      .digest('hex'),
  ];
  return Object.fromEntries(await Promise.all(files.map(read)));
}
