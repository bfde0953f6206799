import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipboard, copied, eventually, publishedCourse } from '../../../scripts/test/clipboard.ts';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';
import type { Api } from '../../lib/api/api.ts';
import { reply } from '../../lib/reply/reply.ts';
import { replySource } from '../../lib/reply/reply-source.ts';
import { words } from '../../lib/reply/words.ts';

let site: OpenSite;
let course: Api;
beforeAll(async () => {
  site = await openSite();
  course = await publishedCourse(site);
});
afterAll(() => site.close());

const rows = (page: SitePage) => page.locator('support-board li[data-entry]:visible');

async function openBoard(): Promise<SitePage> {
  const page = await site.page(clipboard);
  await page.goto('/support/board/', { waitUntil: 'networkidle' });
  return page;
}

describe('the support board', () => {
  it('lists every entry that is not retired', async () => {
    const page = await openBoard();
    const slugs = await rows(page).evaluateAll((items: HTMLElement[]) =>
      items.map((item) => item.dataset['entry'] ?? ''),
    );
    const expected = course.entries.filter(({ status }) => status !== 'retired').map(({ slug }) => slug);
    expect(slugs.toSorted()).toEqual(expected.toSorted());
    expect(page.faults).toEqual([]);
  });

  it('filters while one types, also by what is printed and said in Russian', async () => {
    const page = await openBoard();
    const entry = course.entries.find(({ asks }) => asks.ru !== undefined);
    const filter = page.getByRole('searchbox', { name: 'Filter' });
    await filter.fill(entry?.asks.ru?.[0] ?? '');
    await eventually(() => page.locator(`li[data-entry="${entry?.slug}"]:visible`).count()).toBe(1);
    expect(await rows(page).count()).toBeLessThan(5);
    await filter.fill('no such thing at all');
    await page.getByText(`0 of ${course.entries.length} entries`).waitFor();
    expect(await page.locator('support-board section:visible').count()).toBe(0);
  });

  it('does everything by keyboard, without a network after the page has loaded', async () => {
    const page = await openBoard();
    await page.context().setOffline(true);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const entry = course.entries.find(({ slug }) => slug === 'image-pull-access-denied');
    if (!entry) throw new Error('no such entry');
    await page.keyboard.press('/');
    await page.keyboard.type('image-pull-access');
    await page.keyboard.press('Enter');
    await page.keyboard.press('e');
    await page.locator('li[data-entry] [role="status"]', { hasText: 'Copied' }).first().waitFor();
    const topic = course.topics.find(({ slug }) => slug === entry.topic);
    const source = replySource({ slug: entry.slug, data: entry, body: entry.why }, topic, site.url);
    expect(await copied(page)).toBe(reply(source, 'explain', 'telegram'));
    await page.keyboard.press('d');
    await eventually(() => copied(page)).toBe(reply(source, 'do', 'telegram'));
    await page.keyboard.press('l');
    await eventually(() => copied(page)).toBe(source.link);
    await page.keyboard.press('Escape');
    await page.keyboard.type('ceph');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('n');
    await eventually(() => copied(page)).toMatch(new RegExp(`^${words.hint('.*')}\n\n.*/e/[\\w-]+/$`));
    expect(requests).toEqual([]);
    expect(page.faults).toEqual([]);

    await page.getByRole('searchbox', { name: 'Filter' }).fill('image');
    await page.getByLabel('keys').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    const before = await copied(page);
    await page.keyboard.type('led/');
    await page.waitForTimeout(200);
    expect(await copied(page)).toBe(before);
  });

  it('takes a pasted message to the matcher and fills the reply from it', async () => {
    const page = await openBoard();
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      'hi, it says this:\n$ docker run -d -p 8080:80 nginx\ndocker: Error response from daemon: Bind for 0.0.0.0:8080 failed: port is already allocated.\nwhat now?',
    );
    await page.getByRole('searchbox', { name: 'Filter' }).press('Control+V');
    const first = page.locator('li[data-entry]:visible').first();
    await first.filter({ hasText: 'Known · line 3' }).waitFor();
    expect(await first.getAttribute('data-entry')).toBe('docker-port-already-allocated');
    expect(await first.locator('mark').first().textContent()).toContain('Bind for');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('e');
    await first.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await copied(page)).toContain('8080');
    expect(await copied(page)).not.toContain('<port>');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await eventually(() => rows(page).count()).toBeGreaterThan(100);
    expect(await page.locator('li[data-entry] :is(.pill, mark)').count()).toBe(0);
    expect(page.faults).toEqual([]);
  });

  it('puts what the words name before what merely says them, and warns of a link to this computer', async () => {
    const page = await openBoard();
    await page.keyboard.press('/');
    await page.keyboard.type('crashloop');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('l');
    await eventually(() => copied(page)).toBe(`${site.url}/e/crashloopbackoff/`);
    await page.getByText(`Its link leads to ${new URL(site.url).host}, which others cannot open`).waitFor();
  });

  it('moves nothing when it tells that it has copied', async () => {
    const page = await openBoard();
    await page.setViewportSize({ width: 390, height: 844 });
    const second = rows(page).nth(1);
    const before = await second.boundingBox();
    await rows(page).first().getByRole('button', { name: 'do it' }).click();
    await page.locator('li[data-entry] [role="status"]', { hasText: 'Copied' }).waitFor();
    expect(await second.boundingBox()).toEqual(before);
  });

  it('tells of replies that could not be loaded, and not in the colour of success', async () => {
    const page = await site.page();
    await page.route('**/api/entries.json', (route) => route.abort());
    await page.goto('/support/board/');
    const status = page.getByText('The replies could not be loaded');
    await status.waitFor();
    const warning = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.setProperty('color', 'var(--ke-warn)');
      return getComputedStyle(probe).color;
    });
    expect(await status.evaluate((line) => getComputedStyle(line).color)).toBe(warning);
  });

  it('shows its links without a script', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto('/support/board/');
    expect(await page.locator('support-board li a').count()).toBe(
      course.entries.filter(({ status }) => status !== 'retired').length,
    );
  });
});
