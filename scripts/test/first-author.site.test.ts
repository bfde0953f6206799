import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloneProject, runIn } from './project-clone.ts';
import { type OpenSite, openSite } from './site.ts';

// The first evening of a new author: a clone, an entry from a paste, a check without a word, and the page in the browser.
// The site is built as GitHub Pages serves it, below the name of the repository.
const base = '/known-errors';
const repository = 'https://github.com/example-org/known-errors';
const printed =
  'Warning  BackOff  3s (x2 over 18s)  kubelet  Fluxcapacitor driver refused image "flux:1.27" on node "node-7": no jigawatts left';
const slug = 'flux-capacitor-no-jigawatts';
let temporary = '';
let folder = '';
let site: OpenSite;

beforeAll(async () => {
  temporary = await mkdtemp(resolve(tmpdir(), 'known-errors-author-'));
  folder = resolve(temporary, 'clone');
  await cloneProject(folder);
}, 120_000);

afterAll(async () => {
  await site?.close();
  await rm(temporary, { recursive: true, force: true });
});

it('starts an entry that the check has nothing to say about', async () => {
  const paste = resolve(temporary, 'paste.txt');
  await writeFile(paste, printed);
  const { stdout } = await npm('new', [
    '--topic',
    'kubernetes',
    '--title',
    'Flux capacitor: no jigawatts',
    '--paste',
    paste,
    ...answers,
  ]);
  expect(stdout).toContain(`Wrote content/entries/kubernetes/${slug}.md`);
  const text = await readFile(resolve(folder, `content/entries/kubernetes/${slug}.md`), 'utf8');
  expect(text).toContain('Fluxcapacitor driver refused image "<image>" on node "<node>": no jigawatts left');
  // Its search guards run as well: it is new.
  expect((await npm('check', [`content/entries/kubernetes/${slug}.md`])).stdout).toBe('');
});

it('builds the page below a path', async () => {
  await npm('build', [], { SITE_BASE: base, SITE_URL: 'https://example-org.github.io', REPOSITORY_URL: repository });
  const root = resolve(temporary, 'site');
  await mkdir(root);
  await rename(resolve(folder, 'dist'), resolve(root, base.slice(1)));
  await writeFile(resolve(root, 'index.html'), '<!doctype html><title>Another site</title>');
  site = await openSite(root);
});

it('finds it on the home page by the paste, and opens it', async () => {
  const page = await site.page();
  await page.goto(`${base}/`);
  await page.getByRole('textbox', { name: 'Paste the error or say what you see' }).fill(printed);
  const first = page.getByRole('list', { name: 'Matching entries' }).getByRole('listitem').first();
  await first.waitFor();
  expect(await first.textContent()).toMatch(/^Known .*Flux capacitor: no jigawatts/);
  await first.getByRole('link').first().click();
  await page.waitForURL(`**${base}/e/${slug}/**`);
  await page.getByRole('heading', { level: 1, name: 'Flux capacitor: no jigawatts' }).waitFor();
  expect(page.faults).toEqual([]);
});

it('leads from the page to its source, and to the form for a mistake', async () => {
  const page = await site.page();
  await page.goto(`${base}/e/${slug}/`);
  const source = page.getByRole('link', { name: 'Correct this page' });
  expect(await source.getAttribute('href')).toBe(`${repository}/edit/main/content/entries/kubernetes/${slug}.md`);
  const report = page.getByRole('link', { name: 'Report a mistake on this page' });
  expect(await report.getAttribute('href')).toContain(`${repository}/issues/new?template=mistake.yml`);
  expect(await report.getAttribute('href')).toContain(`entry=${slug}`);
  // The folder is a copy, not a clone: it knows nothing of the past.
  expect(await page.getByText('changed on').count()).toBe(0);
});

it('leads nowhere but below that path, and every link of every kind of page lives', async () => {
  const page = await site.page();
  const kinds = [
    '/',
    `/e/${slug}/`,
    '/topics/kubernetes/',
    '/guides/authors/',
    '/check/',
    '/ask/',
    '/a-z/',
    '/support/board/',
  ];
  const links = new Map<string, string>();
  for (const path of kinds) {
    const response = await page.goto(base + path);
    expect(response?.status(), path).toBe(200);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('[href], [src]')].map((node) => {
        const link = node.getAttribute('href') ?? node.getAttribute('src') ?? '';
        return new URL(link, document.baseURI).href;
      }),
    );
    for (const link of found) if (link.startsWith(site.url)) links.set(link.replace(/#.*$/s, ''), path);
  }
  expect(page.faults).toEqual([]);
  const outside = [...links].filter(([link]) => !link.startsWith(`${site.url}${base}/`));
  expect(outside).toEqual([]);
  const dead: string[] = [];
  for (const [link, from] of links) {
    const response = await page.request.get(link, { maxRedirects: 0 });
    if (!response.ok()) dead.push(`${from}: ${link} (${response.status()})`);
  }
  expect(dead).toEqual([]);
  expect(links.size).toBeGreaterThan(200);
});

const answers = [
  ['--ask', 'flux driver refuses my image', '--ask', 'no jigawatts on the node', '--ask', 'time travel does not start'],
  ['--ask-ru', 'машине времени не хватает джигаватт', '--ask-fr', 'plus de jigawatts sur le noeud'],
  ['--hint', 'How much power does it need?', '--fix', 'Read the meter.', '--fix', '$ kubectl describe node <node>'],
  ['--verify', 'kubectl get node <node>', '--expect', 'Ready', '--skips', 'The way back.'],
  ['--why', 'The lightning is over. See [the topic](/topics/kubernetes/).', '--source', 'https://example.com/flux'],
].flat();

function npm(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return runIn(folder, 'npm', ['run', '-s', script, '--', ...args], env);
}
