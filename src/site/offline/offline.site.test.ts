import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';
import { securityHeaders } from '../security/headers.ts';
import type { OfflineFiles } from './offline-files.ts';
import { box, changedCopy, compressedBytes, results, untilKept, versions } from './testing.ts';

const dist = resolve(import.meta.dirname, '../../../dist');
/** The most that a browser may fetch by itself, in bytes on the line. */
const budget = 1_240_000;
const paste = 'Bind for 0.0.0.0:8080 failed: port is already allocated';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => site.serve());

/** A reader's second page, after a first visit that was left in peace until the site was kept. */
async function visited(path = '/'): Promise<SitePage> {
  const page = await site.page({ serviceWorkers: 'allow' });
  await page.goto(path);
  await untilKept(page);
  return page;
}

describe('after one visit, with the server stopped', () => {
  it('the page that is open finds the entry of a paste, and the entry opens though it was never visited', async () => {
    const page = await visited();
    await page.getByRole('link', { name: 'works offline ✓' }).waitFor();
    await site.stop();
    await box(page).fill(paste);
    await results(page).first().waitFor();
    expect(await results(page).first().textContent()).toContain('Known');
    await results(page).first().getByRole('link').first().click();
    await page.waitForURL('**/e/**');
    await page.getByRole('heading', { name: 'Fix' }).waitFor();
    expect(await page.locator('.copy').count()).toBeGreaterThan(0);
  });

  it('every page of the course opens, and the checker works', async () => {
    const page = await visited('/topics/docker/');
    await site.stop();
    await page.goto('/topics/ceph/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Ceph');
    await page.goto('/guides/support');
    expect(new URL(page.url()).pathname).toBe('/guides/support/');
    const headers = await page.evaluate(async () => [...(await fetch(location.href)).headers]);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers).toContainEqual([name.toLowerCase(), value]);
    await page.goto('/check/?from=chat');
    await page.getByRole('textbox', { name: 'Paste a command or a manifest' }).fill('kubectI get pods');
    await page.getByRole('list', { name: 'Findings' }).getByRole('listitem').first().waitFor();
  });

  it('an unknown address gets our page, and a page that is not kept says so', async () => {
    const page = await visited();
    await site.stop();
    const answer = await page.goto('/e/no-such-entry/');
    expect(answer?.status()).toBe(404);
    await page.getByRole('heading', { name: 'No such page' }).waitFor();
    await page.goto('/a-z/');
    await page.getByRole('heading', { name: 'This page is not on your device' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/a-z/');
    await page.goto('/llms.txt');
    await page.getByRole('heading', { name: 'This page is not on your device' }).waitFor();
  });

  it('a page that is not kept at first is there once it was visited', async () => {
    const page = await visited();
    await page.goto('/a-z/');
    const title = await page.title();
    await page.goto('/');
    await site.stop();
    await page.goto('/a-z/');
    expect(await page.title()).toBe(title);
  });
});

describe('the download that starts by itself', () => {
  it('stays within its budget', async () => {
    const { first } = listed(await (await fetch(`${site.url}/sw.js`)).text());
    const bytes = ['sw.js', ...first.map(({ url }) => url)].map(
      (url) => [compressedBytes(resolve(dist, url)), url] as const,
    );
    const total = bytes.reduce((sum, [size]) => sum + size, 0);
    const largest = bytes.toSorted(([a], [b]) => b - a).slice(0, 5);
    console.log(`The automatic download: ${total} bytes with brotli in ${bytes.length} files`);
    expect(total, `the largest are ${largest.map(([size, url]) => `${url} (${size})`).join(', ')}`).toBeLessThan(
      budget,
    );
  });

  it('waits for the page, and fetches what the list names and nothing else', async () => {
    const page = await site.page({ serviceWorkers: 'allow' });
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (request.serviceWorker()) asked.push(new URL(request.url()).pathname.slice(1));
    });
    await page.goto('/e/image-pull-manifest-unknown/');
    expect(asked.filter((url) => url.startsWith('offline/'))).toEqual([]);
    await untilKept(page);
    const { first } = listed(await (await fetch(`${site.url}/sw.js`)).text());
    expect(new Set(asked)).toEqual(new Set(['sw.js', ...first.map(({ url }) => url)]));
  });

  it.each([
    ['saves data', { saveData: true, effectiveType: '4g' }],
    ['is on 2g', { saveData: false, effectiveType: '2g' }],
    ['is on a line slower than 2g', { saveData: false, effectiveType: 'slow-2g' }],
  ])('does not start where the reader %s, but "Save for offline" does', async (_, connection) => {
    const page = await site.page({ serviceWorkers: 'allow' });
    await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect(asked).not.toContain('/sw.js');
    await page.getByRole('link', { name: 'Save for offline' }).click();
    await page.getByText('Not kept on this device yet.').waitFor();
    await page.getByRole('button', { name: 'Save for offline' }).click();
    await page.getByText('Works offline, all of it.').waitFor();
  });
});

describe('"Save for offline"', () => {
  it('shows its progress and takes the rest too: full text, the list of everything, the texts to copy', async () => {
    const page = await visited('/offline/');
    await page.getByText('Works offline: every entry').waitFor();
    const steps = page.evaluate(
      () =>
        new Promise<number>((done) => {
          let count = 0;
          navigator.serviceWorker.addEventListener('message', ({ data }) => {
            if (data.kind === 'progress') count++;
            if (data.kind === 'state') done(count);
          });
        }),
    );
    await page.getByRole('button', { name: 'Save the rest too' }).click();
    await page.getByText('Works offline, all of it.').waitFor();
    expect(await steps).toBeGreaterThan(100);
    await site.stop();
    await page.goto('/a-z/f/');
    expect(await page.locator('main a').count()).toBeGreaterThan(50);
    expect((await page.goto('/topics/kubernetes/commands.txt'))?.status()).toBe(200);
    await page.goto('/support/board/');
    await page.getByRole('searchbox', { name: 'Filter' }).fill('образ');
    await page.locator('main li a:visible').first().waitFor();
    expect(await page.getByText('The replies could not be loaded').count()).toBe(0);
    await page.goto('/');
    await box(page).fill('registry');
    await page.getByRole('list', { name: 'In the text' }).getByRole('listitem').first().waitFor();
  });
});

describe('saving everything', () => {
  it('says that it failed where the site could not be kept at all', async () => {
    const page = await site.page({ serviceWorkers: 'allow' });
    await page.goto('/offline/');
    await page.getByRole('button', { name: 'Save for offline' }).waitFor();
    const copy = await changedCopy(dist, []);
    rmSync(resolve(copy, 'offline/pages'), { recursive: true });
    await site.serve(copy);
    await page.getByRole('button', { name: 'Save for offline' }).click();
    await page.getByText('Not everything could be fetched').waitFor();
    await page.getByRole('button', { name: 'Save for offline' }).waitFor();
  });
});

describe('switching it off', () => {
  it('deletes what is kept, is remembered, and can be taken back', async () => {
    const page = await visited('/offline/');
    await page.getByRole('button', { name: 'Switch off and delete' }).click();
    await page.getByText('Switched off: nothing').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);

    await page.goto('/offline/');
    await page.getByText('Switched off: nothing').waitFor();
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByText('Works offline: every entry').waitFor();
    await site.stop();
    await page.goto('/check/');
    await page.getByRole('textbox', { name: 'Paste a command or a manifest' }).waitFor();
  });

  it('can be taken back at once, with the same page open', async () => {
    const page = await visited('/offline/');
    await page.getByRole('button', { name: 'Switch off and delete' }).click();
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByText('Works offline: every entry').waitFor();
    await expect.poll(() => versions(page)).toHaveLength(1);
    await site.stop();
    await page.goto('/topics/ceph/');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});

describe('what everybody should know right now', () => {
  it('comes from the network, never from what was kept; without a network, its last word stands', async () => {
    const page = await visited();
    const now = () => page.evaluate(async () => (await fetch('/now.json')).text());
    const before = await now();
    expect(before).toBe(readFileSync(resolve(dist, 'now.json'), 'utf8'));
    const copy = await changedCopy(dist, [['now.json', () => '{"text":"new"}']]);
    await site.serve(copy);
    expect(await now()).toBe('{"text":"new"}');
    await site.stop();
    expect(await now()).toBe('{"text":"new"}');
  });
});

describe('the web app', () => {
  it('can be installed', async () => {
    const page = await visited();
    const client = await page.context().newCDPSession(page);
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    // Contexts of tests are private windows, which install nothing; no other reason may stand against it.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const manifest = JSON.parse(readFileSync(resolve(dist, 'manifest.webmanifest'), 'utf8')) as {
      icons: { src: string }[];
    };
    for (const { src } of manifest.icons) expect(existsSync(resolve(dist, src))).toBe(true);
  });
});

/** The worker's list of files, as the build wrote it. */
function listed(worker: string): Pick<OfflineFiles, 'first'> {
  const [, list = '[]'] = /first:\[(.*?)\],frame:/s.exec(worker) ?? [];
  return { first: [...list.matchAll(/url:[`"]([^`"]+)[`"]/g)].map(([, url = '']) => ({ url })) };
}
