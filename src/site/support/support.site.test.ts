import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../../scripts/command/project-root.ts';
import { type OpenSite, openSite } from '../../../scripts/test/site.ts';
import { supportSchema } from '../../lib/support/support.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const support = supportSchema.parse(parse(readFileSync(resolve(projectRoot, 'content/support.yml'), 'utf8')));

describe('the support groups', () => {
  it('stand in UTC in the page as it was built', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto('/guides/support/');
    const items = page.locator('.groups > li');
    expect(await items.count()).toBe(support.groups.length);
    for (const { from, until } of support.groups[0]?.hours ?? [])
      expect(await items.first().textContent()).toContain(`${from}–${until}`);
    expect(await page.locator('[data-zone]').textContent()).toContain('in UTC:');
  });

  it("say in the reader's own time when somebody is there", async () => {
    const page = await site.page({ timezoneId: 'Asia/Yekaterinburg' });
    await page.clock.install({ time: '2026-11-23T08:00:00Z' });
    await page.route('**/guides/support/', async (route) => {
      const body = await (await route.fetch()).text();
      const hours = JSON.stringify([{ days: ['mon', 'tue', 'wed'], from: '06:00', until: '18:00' }]);
      const season = JSON.stringify({ first: '2026-11-23', last: '2026-11-25' });
      const quoted = (json: string) => json.replaceAll('"', '&quot;');
      await route.fulfill({
        contentType: 'text/html',
        body: body
          .replaceAll(/data-hours="[^"]*"/g, `data-hours="${quoted(hours)}"`)
          .replace(
            /class="groups"([^>]*?)(?: data-season="[^"]*")?/,
            `class="groups"$1 data-season="${quoted(season)}"`,
          ),
      });
    });
    await page.goto('/guides/support/');
    const first = page.locator('.groups > li').first();
    await expect.poll(() => first.textContent()).toContain('open now, until 23:00');
    expect(await first.textContent()).toContain('Mon, Tue, Wed 11:00–23:00');
    expect(await page.locator('[data-zone]').textContent()).toBe(
      'Hours of the course from 2026-11-23 to 2026-11-25, in your own time (UTC+5):',
    );
    await page.clock.runFor(10 * 3_600_000 + 61_000);
    await expect.poll(() => first.textContent()).toContain('closed, opens Tue 24 Nov 11:00');
    await page.clock.fastForward(2 * 24 * 3_600_000);
    await expect.poll(() => page.locator('[data-zone]').textContent()).toContain('is over');
    expect(await page.locator('.groups').textContent()).not.toMatch(/\d\d:\d\d/);
    expect(page.faults).toEqual([]);
  });
});
