import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from '../../../scripts/test/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the map of the course', () => {
  it('leads to each topic, also by its name for a screen reader', async () => {
    const page = await site.page({ viewport: { width: 320, height: 640 } });
    await page.goto('/topics/');
    const map = page.getByRole('navigation', { name: 'The course as a map' });
    expect(await map.getByRole('link').count()).toBe(await page.locator('.needs > li').count());
    const helm = map.getByRole('link', { name: /^Helm/ });
    const description = await helm.getAttribute('aria-describedby');
    expect(await page.locator(`#${description}`).textContent()).toContain('needs Kubespray');
    const box = await helm.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    // Nothing is wider than a phone.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await helm.click();
    await page.waitForURL('**/topics/helm/');
  });
});

describe('the index by what is printed', () => {
  it('jumps to a letter and leads to the entry', async () => {
    const page = await site.page();
    await page.goto('/a-z/');
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'K' }).click();
    await page.waitForURL('**/a-z/k/');
    await page.getByRole('searchbox', { name: 'Filter these lines' }).fill('kubectI command');
    await page.getByRole('link', { name: 'kubectI: command not found', exact: true }).click();
    await page.waitForURL('**/e/letter-i-command-not-found/');
    expect(page.faults).toEqual([]);
  });
});
