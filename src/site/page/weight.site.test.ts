import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/command/project-root.ts';
import { kindsOfPages } from '../../../scripts/test/kinds-of-pages.ts';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';

const dist = resolve(projectRoot, 'dist');
const isIndex = /^\/search\/symptoms\./;
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What a page's first visit takes over the line: each file by its size with Brotli, in bytes. */
async function load(page: SitePage, visit: () => Promise<void>): Promise<Map<string, number>> {
  const files = new Map<string, number>();
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const read = async () => {
      files.set(new URL(response.url()).pathname, brotliCompressSync(await response.body()).length);
    };
    if (response.url().startsWith('http')) reading.push(read());
  });
  await visit();
  await page.waitForLoadState('networkidle');
  await Promise.all(reading);
  return files;
}

/** The budget and every file, the heaviest first, so that a failure names what grew. */
function bill(files: ReadonlyMap<string, number>): { bytes: number; requests: number; list: string } {
  const list = [...files].toSorted(([, a], [, b]) => b - a).map(([file, bytes]) => `${bytes} ${file}`);
  return {
    bytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0),
    requests: files.size,
    list: list.join('\n'),
  };
}

it.each(['/e/image-pull-manifest-unknown/', '/e/rbac-forbidden/', '/e/helm-another-operation/'])(
  'a first visit of %s takes at most 24 KB in 6 requests',
  async (path) => {
    const page = await site.page();
    // Chromium asks for the manifest of an installable page late and of its own accord; it counts.
    const files = await load(page, async () => {
      await page.goto(path, { waitUntil: 'networkidle' });
    });
    const manifest = await page.request.get('/manifest.webmanifest');
    files.set('/manifest.webmanifest', brotliCompressSync(await manifest.body()).length);
    const { bytes, requests, list } = bill(files);
    expect(bytes, list).toBeLessThanOrEqual(24_000);
    expect(requests, list).toBeLessThanOrEqual(6);
  },
);

it('the home page with its first match takes at most 51 KB besides the index, which grows with the entries', async () => {
  const page = await site.page();
  // The full text, for which secrets are masked, comes after the match; a check of a command's letters with a command.
  await page.route(/pagefind|mask-worker/, (route) => route.abort());
  const files = await load(page, async () => {
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Paste the error' }).fill('ImagePullBackOff: manifest unknown');
    await page.getByRole('list', { name: 'Matching entries' }).getByRole('listitem').first().waitFor();
  });
  expect([...files.keys()].filter((file) => isIndex.test(file))).toHaveLength(1);
  const { bytes, list } = bill(new Map([...files].filter(([file]) => !isIndex.test(file))));
  expect(bytes, list).toBeLessThanOrEqual(51_000);
});

it('nothing moves while a page loads', async () => {
  for (const path of kindsOfPages) {
    const page = await site.page({ viewport: { width: 390, height: 800 } });
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 200);
        }),
    );
    expect(shift, path).toBeLessThan(0.01);
  }
});

it('the vocabulary of the checker takes at most 75 KB', () => {
  const [file = 'nothing'] = globSync('search/lookalikes.*', { cwd: dist });
  expect(brotliCompressSync(readFileSync(resolve(dist, file))).length).toBeLessThanOrEqual(75_000);
});
