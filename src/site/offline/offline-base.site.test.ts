import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../../scripts/command/run.ts';
import { type OpenSite, openSite } from '../../../scripts/test/site.ts';
import { box, results, untilKept } from './testing.ts';

let folder: string;
let site: OpenSite;
beforeAll(async () => {
  folder = mkdtempSync(resolve(tmpdir(), 'known-errors-base-'));
  const built = await run('astro', ['build', '--silent', '--outDir', resolve(folder, 'course')], {
    SITE_BASE: '/course',
    // Tests run with their own values of these, which a build would take for its own.
    NODE_ENV: 'production',
    BASE_URL: undefined,
  });
  expect(built).toBe(0);
  // The host's own page, which is none of ours.
  writeFileSync(resolve(folder, 'index.html'), '<!doctype html><title>Another site</title>');
  site = await openSite(folder);
}, 180_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a site below a folder is kept too, and nothing but that folder', async () => {
  const page = await site.page({ serviceWorkers: 'allow' });
  await page.goto('/course/');
  await untilKept(page);
  await site.stop();
  await box(page).fill('Bind for 0.0.0.0:8080 failed: port is already allocated');
  await results(page).first().getByRole('link').first().click();
  await page.waitForURL('**/course/e/**');
  await page.getByRole('heading', { name: 'Fix' }).waitFor();
  await page.goto('/course/topics/docker');
  expect(new URL(page.url()).pathname).toBe('/course/topics/docker/');
  expect((await page.goto('/course/no-such-page/'))?.status()).toBe(404);
  await expect(page.goto('/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
});
