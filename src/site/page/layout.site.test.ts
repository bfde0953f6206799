import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipboard, copied, publishedCourse } from '../../../scripts/test/clipboard.ts';
import { type OpenSite, openSite } from '../../../scripts/test/site.ts';

let site: OpenSite;
let paths: string[];
beforeAll(async () => {
  site = await openSite();
  const { topics } = await publishedCourse(site);
  const sitemap = await (await fetch(`${site.url}/sitemap-0.xml`)).text();
  const guides = [...sitemap.matchAll(/<loc>[^<]*?(\/guides\/[^<]*)<\/loc>/g)].map(([, path = '']) => path);
  paths = [...guides, ...topics.map(({ slug }) => `/topics/${slug}/`)];
});
afterAll(() => site.close());

describe.each([320, 390, 1440])('at %i px', (width) => {
  it('no guide and no topic is wider than its window, and no link lies over Copy', async () => {
    expect(paths.length).toBeGreaterThan(15);
    const page = await site.page({ viewport: { width, height: 800 } });
    const faults: string[] = [];
    for (const path of [...paths, '/e/image-pull-access-denied/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const found = await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        const covered = [...document.querySelectorAll('main .copy')].filter((copy) => {
          const own = copy.getBoundingClientRect();
          return [...document.querySelectorAll('main a')].some((link) => {
            const { left, right, top, bottom, width: wide } = link.getBoundingClientRect();
            return wide > 0 && left < own.right && right > own.left && top < own.bottom && bottom > own.top;
          });
        });
        return { width: document.documentElement.scrollWidth, covered: covered.length };
      });
      if (found.width > width) faults.push(`${path} is ${found.width} px wide`);
      if (found.covered > 0) faults.push(`${path}: ${found.covered} Copy buttons lie under a link`);
    }
    expect(faults).toEqual([]);
    expect(page.faults).toEqual([]);
  });
});

describe('a block of code in a guide', () => {
  it('scrolls in itself and is copied whole, and nothing moves', async () => {
    const page = await site.page({ ...clipboard, viewport: { width: 390, height: 800 } });
    await page.goto('/guides/authors/', { waitUntil: 'networkidle' });
    const blocks = page.locator('.sl-markdown-content .code');
    expect(await blocks.count()).toBeGreaterThan(3);
    const long = blocks.filter({ has: page.locator('pre[tabindex="0"]') }).first();
    const pre = long.locator('pre');
    expect(await pre.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await long.getByRole('button', { name: 'Copy' }).click();
    await page.locator('.toast', { hasText: 'Copied' }).waitFor();
    expect(await copied(page)).toBe(await pre.textContent());
    expect(await height()).toBe(before);
  });

  it('reads the same without a script', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.goto('/guides/authors/');
    const wide = page.locator('.sl-markdown-content pre').first();
    expect((await wide.boundingBox())?.width).toBeLessThanOrEqual(320);
  });
});

describe('a reader without a script', () => {
  it('has the theme of the system, in the same colours', async () => {
    const colours = async (javaScriptEnabled: boolean, colorScheme: 'light' | 'dark') => {
      const page = await site.page({ javaScriptEnabled, colorScheme });
      await page.goto('/e/image-pull-access-denied/');
      return page.evaluate(() =>
        ['html', 'body', 'header', 'h1', 'main a', 'main p', 'main pre', 'main code', '.note', '.destroys', '.fold']
          .flatMap((selector) => document.querySelector(selector) ?? [])
          .map((element) => {
            const { color, backgroundColor, borderTopColor, colorScheme: scheme } = getComputedStyle(element);
            return [element.tagName, color, backgroundColor, borderTopColor, scheme].join(' ');
          }),
      );
    };
    for (const scheme of ['light', 'dark'] as const)
      expect(await colours(false, scheme)).toEqual(await colours(true, scheme));
    expect(await colours(false, 'light')).not.toEqual(await colours(false, 'dark'));
  });
});
