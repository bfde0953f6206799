import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';
import { damage, injections } from './testing.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function type(page: SitePage, selector: string, text: string): Promise<void> {
  await page.evaluate(
    ([selector = '', text = '']) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      if (!field) throw new Error(`no ${selector}`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [selector, text],
  );
}

it('there are at least sixty', () => {
  expect(new Set(injections).size).toBeGreaterThanOrEqual(60);
});

describe('a paste', () => {
  it('stays text in the search box and its results', async () => {
    const page = await site.page();
    await page.goto('/');
    for (const injection of injections) {
      const paste = `Failed to pull image "${injection}": rpc error: code = NotFound desc = failed to resolve reference "${injection}": not found\n${injection}`;
      await type(page, 'search-box textarea', paste);
      await page.locator('search-box [data-results] li').first().waitFor();
      expect(await damage(page), injection).toEqual([]);
    }
    expect(page.faults).toEqual([]);
  });

  it('stays text on the page that checks a command', async () => {
    const page = await site.page();
    await page.goto('/check/');
    for (const [index, injection] of injections.entries()) {
      await type(page, 'check-box textarea', `kubectI get pods web-${index} ${injection}\n${injection}`);
      await page
        .locator('check-box [data-marked]')
        .filter({ hasText: `web-${index} ` })
        .waitFor();
      expect(await damage(page), injection).toEqual([]);
    }
    expect(page.faults).toEqual([]);
  });

  it('stays text when it comes in the fragment of an address', async () => {
    const page = await site.page();
    for (const [path, key] of [
      ['/', 'q'],
      ['/check/', 'c'],
    ]) {
      await page.goto(`${path}#${key}=first`);
      await page.locator('main textarea').first().waitFor();
      for (const injection of injections) {
        for (const hash of [`#${key}=${encodeURIComponent(injection)}`, `#${key}=${injection}`]) {
          await page.evaluate((next) => {
            location.hash = next;
          }, hash);
          expect(await damage(page), hash).toEqual([]);
        }
      }
    }
  });

  it('cannot smuggle anything but a word into a command', async () => {
    const page = await site.page();
    for (const injection of injections.slice(0, 20)) {
      await page.goto('/404.html');
      await page.evaluate((value) => {
        const captures = JSON.stringify([
          { name: 'image', value },
          { name: 'pod', value: `$(reboot);${value}` },
        ]);
        sessionStorage.setItem('known-errors:captures:image-pull-manifest-unknown', captures);
      }, injection);
      await page.goto('/e/image-pull-manifest-unknown/');
      expect(await damage(page), injection).toEqual([]);
      const fields = await page.locator('.field[data-filled]').allTextContents();
      expect(fields.filter((text) => !/^[\w.:/@=,+~-]+$/.test(text))).toEqual([]);
    }
  });
});
