import { globSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';
import { box, changedCopy, renameHashed, results, untilKept, versions } from './testing.ts';
import { writeWorker } from './write-worker.ts';

const dist = resolve(import.meta.dirname, '../../../dist');
const entries = globSync('e/*/index.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/').slice(0, -10));
/** One pack for all entries will do here. */
const groups = new Map(entries.map((path) => [path, 'entries']));
const entry = 'e/image-pull-manifest-unknown/';
const other = 'topics/docker/';
const paste = 'Bind for 0.0.0.0:8080 failed: port is already allocated';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => site.serve());

/** A later version of the site: other words, and each hashed file under another name. */
async function laterVersion(): Promise<string> {
  const mark = (html: string) => html.replace('</h1>', ' (B)</h1>');
  const copy = await changedCopy(
    dist,
    [entry, other].map((path) => [`${path}index.html`, mark] as const),
  );
  renameHashed(copy);
  await writeWorker(copy, groups);
  return copy;
}

async function visited(path: string): Promise<SitePage> {
  const page = await site.page({ serviceWorkers: 'allow' });
  await page.goto(path);
  await untilKept(page);
  return page;
}

const title = (page: SitePage) => page.getByRole('heading', { level: 1 }).textContent();
const note = (page: SitePage) => page.getByText('A newer version of this site is here.');

describe('a new version', () => {
  it('is told, comes with the reload, and leaves the pages of the old one working until they have gone', async () => {
    const page = await visited(`/${entry}`);
    const tab = (await page.context().newPage()) as SitePage;
    await tab.goto(`/${other}`);
    const old = await versions(page);
    expect(old).toHaveLength(1);

    await site.serve(await laterVersion());
    await page.goto(`/${other}`);
    // Still the old version, in all its parts, while the new one is fetched.
    expect(await title(page)).not.toContain('(B)');
    await note(page).waitFor();
    await page.goto(`/${entry}`);
    expect(await title(page)).not.toContain('(B)');

    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await note(page).waitFor();
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('heading', { level: 1, name: '(B)' }).waitFor();
    expect(asked.filter((url) => url.startsWith('/_astro/')).every((url) => /B\.\w+$/.test(url))).toBe(true);
    expect(await versions(page)).toHaveLength(2);

    // The other tab has a page of the old version, whose files no server has any more.
    await tab.keyboard.press('Control+k');
    await box(tab).fill(paste);
    await results(tab).first().waitFor();
    await tab.goto(`/${other}`);
    expect(await title(tab)).toContain('(B)');
    await tab.goto(`/${entry}`);
    await expect.poll(() => versions(page)).toHaveLength(1);
    expect(await versions(page)).not.toEqual(old);
    await site.stop();
    await page.goto('/');
    await box(page).fill(paste);
    await results(page).first().waitFor();
  });

  it('comes by itself once every page of the old one has been closed', async () => {
    const page = await visited(`/${entry}`);
    await site.serve(await laterVersion());
    await page.goto('/');
    await note(page).waitFor();
    const next = (await page.context().newPage()) as SitePage;
    await page.close();
    await expect
      .poll(async () => {
        await next.goto(`/${entry}`);
        const text = await title(next);
        // The browser looks whether a page is left when it has come to rest.
        await next.goto('about:blank');
        await next.waitForTimeout(1000);
        return text;
      })
      .toContain('(B)');
  });

  it('is not taken where the server has only half of it', async () => {
    const page = await visited('/');
    const copy = await laterVersion();
    const [pack = ''] = globSync('offline/pages/entries.*.json', { cwd: copy });
    rmSync(resolve(copy, pack));
    await site.serve(copy);
    const ended = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      const worker = registration.installing;
      if (!worker) return 'none';
      return new Promise<string>((done) => {
        worker.addEventListener('statechange', () => done(worker.state));
      });
    });
    expect(await ended).toBe('redundant');
    await page.goto(`/${entry}`);
    expect(await title(page)).not.toContain('(B)');
    expect(await page.locator('.copy').count()).toBeGreaterThan(0);
    await site.stop();
    await page.goto(`/${other}`);
    expect(await title(page)).not.toContain('(B)');
  });

  it('fetches again only what has changed', async () => {
    const page = await visited('/');
    const changed = (html: string) => html.replace('</h1>', ' (B)</h1>');
    const copy = await changedCopy(dist, [['guides/support/index.html', changed]]);
    const first = await writeWorker(await changedCopy(dist, []), groups);
    const second = await writeWorker(copy, groups);
    const before = new Set(first.first.map(({ url }) => url));
    const news = second.first.filter(({ url }) => !before.has(url)).map(({ url }) => url.replace(/\.\w+\.json/, ''));
    expect(news).toEqual(['offline/pages/site']);
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (request.serviceWorker()) asked.push(new URL(request.url()).pathname.slice(1));
    });
    await site.serve(copy);
    await page.goto('/guides/support/');
    await note(page).waitFor();
    expect(asked.filter((url) => /^(?:_astro|search)\//.test(url))).toEqual([]);
  });
});

describe('a site with more entries than the limit', () => {
  it('keeps its frame, its search and what was visited', async () => {
    const copy = await changedCopy(dist, []);
    const { packs } = await writeWorker(copy, groups, 10);
    expect(
      Object.values(packs)
        .flat()
        .filter((path) => path.startsWith('e/')),
    ).toEqual([]);
    await site.serve(copy);
    const page = await visited('/');
    await page.goto(`/${entry}`);
    const seen = await title(page);
    await page.goto('/');
    await site.stop();
    await page.goto(`/${entry}`);
    expect(await title(page)).toBe(seen);
    await page.goto('/');
    await box(page).fill(paste);
    await results(page).first().waitFor();
    await page.goto('/e/docker-port-already-allocated/');
    await page.getByRole('heading', { name: 'This page is not on your device' }).waitFor();
  });
});
