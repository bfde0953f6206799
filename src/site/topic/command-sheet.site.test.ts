import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from '../../../scripts/test/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the command sheet of a topic', () => {
  it('is copied whole, with notes as comments', async () => {
    const page = await site.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/topics/docker/');
    await page.getByRole('button', { name: 'Copy all commands' }).click();
    await page.getByText(/^Copied/).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const text = await (await page.request.get('/topics/docker/commands.txt')).text();
    // The plain text begins with the title of the topic.
    expect(copied).toBe(text.replace(/^# .*\n\n/, ''));
    expect(page.faults).toEqual([]);
  });

  it("says this site's address where a script is to be fetched from it", async () => {
    const page = await site.page();
    await page.goto('/topics/docker/');
    const command = await page.locator('#catch-up-2 pre, #catch-up-1 pre').first().textContent();
    expect(command).toMatch(/^curl -fsSLO https?:\/\/[^<>]+\/catch-up\/docker\.sh$/);
  });
});
