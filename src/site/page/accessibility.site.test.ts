import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindsOfPages } from '../../../scripts/test/kinds-of-pages.ts';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const sizes = [
  { width: 390, height: 800 },
  { width: 1280, height: 800 },
];
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  sizes.map((viewport) => ({ colorScheme, viewport })),
);

async function faults(page: SitePage): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

describe.each(looks)('in $colorScheme at $viewport.width px', (look) => {
  // One page for all: a new one each time takes longer than axe does.
  let page: SitePage;
  beforeAll(async () => {
    page = await site.page(look);
  });

  it.each(kindsOfPages)('axe finds nothing on %s', async (path) => {
    await page.goto(path);
    expect(await faults(page)).toEqual([]);
  });

  it('axe finds nothing where a paste has matched, and where a command has slips', async () => {
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Paste the error' }).fill('ImagePullBackOff');
    await page.getByRole('list', { name: 'Matching entries' }).getByRole('listitem').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto('/check/');
    await page.getByRole('textbox', { name: 'Paste a command' }).fill('kubectI get pods');
    await page.getByRole('list', { name: 'Findings' }).getByRole('listitem').first().waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

describe('every kind of page', () => {
  let narrow: SitePage;
  let wide: SitePage;
  beforeAll(async () => {
    narrow = await site.page({ viewport: { width: 320, height: 640 } });
    wide = await site.page({ viewport: { width: 1280, height: 800 } });
  });

  it.each(kindsOfPages)(
    '%s needs no sideways scrolling at 320 px, which is 200 % zoom on a small screen',
    async (path) => {
      await narrow.goto(path);
      expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  it.each(kindsOfPages)('%s shows the focus on everything that the keyboard reaches', async (path) => {
    await wide.goto(path);
    const unseen: string[] = [];
    for (let step = 0; step < 25; step++) {
      await wide.keyboard.press('Tab');
      const problem = await wide.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const isShown = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
        return isShown ? undefined : element.outerHTML.slice(0, 120);
      });
      if (problem) unseen.push(problem);
    }
    expect(unseen).toEqual([]);
  });

  it.each(kindsOfPages)('%s asks no other host, runs no script that the policy forbids', async (path) => {
    const page = await site.page();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) foreign.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    // The status of an unknown address is a fault in the console, and rightly so.
    expect(page.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    expect(await page.locator('[style]').count()).toBe(0);
  });
});
