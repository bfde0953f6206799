import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const notice = {
  text: 'Slide 14 is wrong: <b>write</b> --namespace.',
  link: '/topics/kubernetes/#errata',
  from: '2026-11-23T09:00:00Z',
  until: '2026-11-23T10:00:00Z',
};
const address = '/e/image-pull-manifest-unknown/';
const bar = (page: SitePage) => page.getByRole('status', { name: 'Right now' });

/** A page at a moment, with what `/now.json` answers; `undefined` is a network that is down. */
async function openAt(time: string, answer: () => unknown): Promise<SitePage> {
  const page = await site.page();
  await page.clock.install({ time: `2026-11-23T${time}Z` });
  await page.route('**/now.json', (route) => {
    const json = answer();
    return json === undefined ? route.abort() : route.fulfill({ json });
  });
  await page.goto(address);
  return page;
}

describe('the bar that everybody sees right now', () => {
  it('shows the text as text, with its link', async () => {
    const page = await openAt('09:30:00', () => notice);
    await bar(page).getByText('Slide 14 is wrong: <b>write</b> --namespace.').waitFor();
    expect(await bar(page).getByRole('link', { name: 'More' }).getAttribute('href')).toBe(notice.link);
    expect(page.faults).toEqual([]);
  });

  it('comes to a page that is already open, and goes when its time is over', async () => {
    let answer: unknown = {};
    const page = await openAt('09:30:00', () => answer);
    expect(await bar(page).textContent()).toBe('');
    answer = notice;
    await page.clock.runFor(61_000);
    await bar(page).getByText('Slide 14').waitFor();
    await page.clock.runFor(29 * 60_000);
    await expect.poll(() => bar(page).textContent()).toBe('');
  });

  it('stays without a network until its time is over, and not longer', async () => {
    let answer: unknown = notice;
    const page = await openAt('09:58:00', () => answer);
    await bar(page).getByText('Slide 14').waitFor();
    answer = undefined;
    await page.clock.runFor(61_000);
    expect(await bar(page).textContent()).toContain('Slide 14');
    await page.clock.runFor(61_000);
    await expect.poll(() => bar(page).textContent()).toBe('');
  });

  it.each([
    ['before its time', '08:59:00', notice],
    ['after its time', '10:00:01', notice],
    ['with a broken answer', '09:30:00', { text: 7 }],
  ])('shows nothing %s', async (_, time, answer) => {
    const page = await openAt(time, () => answer);
    await page.waitForLoadState('networkidle');
    expect(await bar(page).textContent()).toBe('');
  });

  it('moves what is being read down instead of covering it', async () => {
    let answer: unknown = {};
    const page = await openAt('09:30:00', () => answer);
    await page.setViewportSize({ width: 390, height: 600 });
    await page.evaluate(() => scrollTo(0, 400));
    const top = () => page.locator('#verify').evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    answer = notice;
    await page.clock.runFor(61_000);
    await bar(page).getByText('Slide 14').waitFor();
    const height = await bar(page).evaluate((element) => element.getBoundingClientRect().height);
    expect(await top()).toBeCloseTo(before + height, 0);
    expect(await bar(page).evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(80);
  });
});
