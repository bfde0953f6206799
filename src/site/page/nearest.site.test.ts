import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenSite, openSite } from '../../../scripts/test/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('an address that leads nowhere leads to the pages that are nearest to it', async () => {
  const page = await site.page();
  await page.goto('/e/image-pul-acces-denied/');
  const nearest = page.getByRole('region', { name: 'Did you mean' }).getByRole('link');
  await nearest.first().waitFor();
  expect(await nearest.first().textContent()).toContain('pull access denied');
  await nearest.first().click();
  await page.waitForURL('**/e/image-pull-access-denied/');
});

it('suggests nothing where nothing is near', async () => {
  const page = await site.page();
  await page.goto('/wp-login.php', { waitUntil: 'networkidle' });
  expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
});
