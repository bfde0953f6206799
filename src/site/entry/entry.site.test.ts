import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedCourse } from '../../../scripts/test/clipboard.ts';
import { type OpenSite, openSite } from '../../../scripts/test/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const address = '/e/image-pull-manifest-unknown/';

describe('an entry', () => {
  it('shows what a person in a hurry needs, in that order', async () => {
    const page = await site.page();
    await page.goto(address);
    const headings = await page.locator('main h2').allTextContents();
    const order = ['You see', 'Think first', 'Fix', 'It worked if', 'No time? Skip this step and go on', 'Why'];
    expect(headings.map((text) => text.trim()).filter((text) => order.includes(text))).toEqual(order);
    expect(await page.locator('#fix').isVisible()).toBe(true);
    expect(await page.getByText('Not tried on a lab yet').isVisible()).toBe(true);
    expect(page.faults).toEqual([]);
  });

  it('begins its fix on the first screen of a phone', async () => {
    const page = await site.page({ viewport: { width: 390, height: 844 } });
    const { entries } = await publishedCourse(site);
    const tops: number[] = [];
    for (const { slug } of entries.filter((_, index) => index % 12 === 0)) {
      await page.goto(`/e/${slug}/`, { waitUntil: 'domcontentloaded' });
      tops.push(await page.locator('#fix').evaluate((fix) => fix.getBoundingClientRect().top));
    }
    tops.sort((a, b) => a - b);
    expect(tops.length).toBeGreaterThan(20);
    expect(tops[Math.floor(tops.length / 2)]).toBeLessThanOrEqual(350);
    expect(tops.at(-1)).toBeLessThanOrEqual(450);
  });

  it('opens its one line to all wordings', async () => {
    const page = await site.page({ viewport: { width: 390, height: 844 } });
    await page.goto(address);
    const other = page.locator('.seen details .printed').last();
    expect(await other.isVisible()).toBe(false);
    await page.locator('.one-line pre').click({ position: { x: 40, y: 15 }, force: true });
    expect(await other.isVisible()).toBe(true);
  });

  it('is whole on paper, with its address', async () => {
    const page = await site.page();
    await page.goto(address);
    const folded = page.locator('main details > :not(summary, .heading-link)');
    const shown = () => folded.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(await shown()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toBe(await folded.count());
    expect(await page.locator('footer').getByText(address).isVisible()).toBe(true);
  });

  it('tells programs where it stands as Markdown', async () => {
    const page = await site.page();
    await page.goto(address);
    const href = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href');
    expect(href).toBe(address.replace(/\/$/, '.md'));
  });

  it('fills a value once for all commands, and says which are still empty when one is copied', async () => {
    const page = await site.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(address);
    await page.getByRole('textbox', { name: 'namespace', exact: true }).fill('team=shop,~/x+1');
    const command = page.locator('#fix-1 .cmd').first();
    await command.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied. Still to fill: <pod>', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'kubectl -n team=shop,~/x+1 describe pod <pod>',
    );
    // Each place where a value stands can be written in, too.
    await command.getByRole('textbox', { name: 'Fill in pod' }).fill('web-1');
    expect(await page.getByRole('textbox', { name: 'pod', exact: true }).inputValue()).toBe('web-1');
  });

  it('refuses what a shell would read as more than a word, in words, before it is in a command', async () => {
    const page = await site.page();
    await page.goto(address);
    const pod = page.getByRole('textbox', { name: 'pod', exact: true });
    await pod.fill('web-1');
    for (const field of [pod, page.locator('#fix-1 .cmd').first().getByRole('textbox', { name: 'Fill in pod' })]) {
      await field.fill('web-1; rm -rf /');
      await page.getByText('“;” cannot stand in <pod>').waitFor();
      expect(await page.locator('#fix-1 .cmd').first().textContent()).not.toContain(';');
    }
    expect(await pod.inputValue()).toBe('web-1');
  });

  it('holds back a command that destroys data until its fields are filled, and says which', async () => {
    const page = await site.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/e/docker-volume-in-use/');
    const command = page.locator('.cmd[data-destroys]', { hasText: 'docker rm -f' });
    const copy = command.getByRole('button', { name: 'Copy (destroys data)' });
    expect(await copy.textContent()).toContain('fill in first: <container>');
    expect(await copy.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'container', exact: true }).fill('old-db');
    await copy.click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('docker rm -f old-db');
    expect(await copy.textContent()).toBe('Copy (destroys data)');
  });

  it('keeps the values for a reload and for the next entry', async () => {
    const page = await site.page();
    await page.goto(address);
    await page.getByRole('textbox', { name: 'namespace', exact: true }).fill('shop');
    await page.reload();
    await page.locator('#fix-1 .cmd', { hasText: '-n shop ' }).waitFor();
    await page.goto('/e/crashloopbackoff/');
    await page.locator('ol.steps .cmd').filter({ hasText: 'shop' }).first().waitFor();
  });

  it('leads on to the checkpoint when it worked, and to support when it did not', async () => {
    const page = await site.page();
    await page.goto(address);
    const worked = page.getByRole('link', { name: /^It worked →/ });
    expect(await worked.getAttribute('href')).toBe('/topics/kubernetes/#checkpoint');
    const failed = page.getByRole('link', { name: /^It did not →/ });
    expect(await failed.getAttribute('href')).toBe('/ask/#tried=image-pull-manifest-unknown');
  });

  it.each([320, 390, 1280])('needs no sideways scrolling at %d px', async (width) => {
    const page = await site.page({ viewport: { width, height: 800 } });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('a topic', () => {
  it('shows what must stand before it, its checkpoint, its entries and its commands', async () => {
    const page = await site.page();
    await page.goto('/topics/kubernetes/');
    for (const heading of ['Before you start', 'Checkpoint', 'Known errors', 'Commands of the lesson']) {
      expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true);
    }
    expect(await page.locator('main a[href^="/e/"]').count()).toBeGreaterThanOrEqual(4);
    expect(page.faults).toEqual([]);
    const sheet = await page.request.get('/topics/kubernetes/commands.txt');
    expect(await sheet.text()).toContain('kubectl');
  });
});

describe('the sidebar', () => {
  it('holds the topics and the current topic’s entries only', async () => {
    const page = await site.page();
    await page.goto(address);
    const links = await page.locator('nav.sidebar a[href^="/e/"]').evaluateAll((all) => all.length);
    expect(links).toBeGreaterThan(2);
    expect(links).toBeLessThanOrEqual(10);
    expect(await page.locator('nav.sidebar a[aria-current="page"]').count()).toBe(1);
  });
});

describe('an address that does not exist', () => {
  it('gets our own page', async () => {
    const page = await site.page();
    const response = await page.goto('/e/no-such-entry/');
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { name: 'No such page' }).isVisible()).toBe(true);
  });
});
