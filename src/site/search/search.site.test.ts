import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipboard, copied, eventually } from '../../../scripts/test/clipboard.ts';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';

const paste = `Events:
  Warning  Failed  3s (x2 over 18s)  kubelet  Failed to pull image "ngnix:1.27": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/ngnix:1.27": failed to resolve reference "docker.io/library/ngnix:1.27": docker.io/library/ngnix:1.27: not found`;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const box = (page: SitePage) => page.getByRole('textbox', { name: 'Paste the error or say what you see' });
const results = (page: SitePage) => page.getByRole('list', { name: 'Matching entries' }).getByRole('listitem');

describe('the search box on the home page', () => {
  it('finds the entry of a paste, says which line told it, and hands what it captured to the entry', async () => {
    const page = await site.page();
    await page.goto('/');
    await box(page).fill(paste);
    await results(page).first().waitFor();
    expect(await results(page).first().textContent()).toMatch(/^Known · line 2 kubernetesImagePullBackOff/);
    await box(page).press('Control+Enter');
    await page.waitForURL('**/e/image-pull-manifest-unknown/');
    const field = page.getByRole('textbox', { name: 'Fill in image' }).first();
    expect(await field.textContent()).toContain('ngnix:1.27');
    expect(page.faults).toEqual([]);
  });

  it('shows what matched of the line as it was pasted, and each known error once, cause before consequence', async () => {
    const page = await site.page();
    await page.goto('/');
    const line = '  Error: INSTALLATION FAILED: cannot re–use a name that is still in use  ';
    await box(page).fill(
      `$ docker run x\nError response from daemon: Bind for 0.0.0.0:80 failed: port is already allocated\n$ helm install x .\n${line}`,
    );
    await page.getByText('2 known errors').waitFor();
    const cards = page.locator('search-box .card');
    expect(await cards.first().textContent()).toContain('Known · line 2');
    expect(await cards.first().locator('mark').allTextContents()).toEqual([
      'Bind for',
      'failed: port is already allocated',
    ]);
    expect(await cards.nth(1).locator('.printed').textContent()).toBe(line);
    expect(await cards.nth(1).locator('mark').last().textContent()).toContain('still in use');
    await cards.nth(1).getByText('First:').click();
    await cards.nth(1).locator('.step .cmd').first().waitFor();
    expect(page.faults).toEqual([]);
  });

  it('finds the error behind a megabyte of blanks', async () => {
    const page = await site.page();
    await page.goto('/');
    // Typing it would take minutes.
    await box(page).evaluate(
      (field, text) => {
        if (!(field instanceof HTMLTextAreaElement)) return;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      `${' '.repeat(1_000_000)}${paste}`,
    );
    await results(page).first().waitFor();
    expect(await results(page).first().textContent()).toMatch(/^Known · line 2 kubernetesImagePullBackOff/);
    expect(page.faults).toEqual([]);
  });

  it('says that the index cannot be loaded, and works again when it can', async () => {
    const page = await site.page();
    await page.route('**/search/**', (route) => route.abort());
    await page.goto('/');
    await box(page).fill('ImagePullBackOff');
    await page.getByText('could not be loaded').waitFor();
    await page.unroute('**/search/**');
    await box(page).fill('ImagePullBackOff not found');
    await results(page).first().waitFor();
  });

  it('finds words, and the full text below the matches', async () => {
    const page = await site.page();
    await page.goto('/');
    await box(page).fill('ImagePullBackOff');
    await results(page).first().waitFor();
    expect(await results(page).first().textContent()).toContain('ImagePullBackOff');
    await page.getByRole('list', { name: 'In the text' }).getByRole('listitem').first().waitFor();
    expect(page.faults).toEqual([]);
  });

  it('opens the first result with Enter when the text is one line', async () => {
    const page = await site.page();
    await page.goto('/');
    await box(page).fill('pod cannot download its image');
    await results(page).first().waitFor();
    await box(page).press('Enter');
    await page.waitForURL('**/e/**');
  });

  it('opens what a new text finds, not what the text before it found', async () => {
    const page = await site.page();
    await page.goto('/');
    await box(page).fill('cannot re-use a name that is still in use');
    await results(page).first().waitFor();
    await box(page).fill('port is already allocated');
    await box(page).press('Enter');
    await page.waitForURL('**/e/docker-port-already-allocated/');
  });

  it('keeps the text over a reload, and begins empty on a new visit', async () => {
    const page = await site.page();
    await page.goto('/');
    await box(page).fill(paste);
    await results(page).first().waitFor();
    await page.reload();
    await results(page).first().waitFor();
    expect(await box(page).inputValue()).toBe(paste);
    await page.goto('/topics/');
    await page.goto('/');
    expect(await box(page).inputValue()).toBe('');
  });

  it('works where the browser lets sites store nothing', async () => {
    const page = await site.page();
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    });
    await page.goto('/');
    await box(page).fill(paste);
    await results(page).first().waitFor();
    await results(page).first().getByRole('link').first().click();
    await page.locator('.copy').first().waitFor();
    await page.getByLabel('Theme').first().selectOption('light');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    expect(page.faults).toEqual([]);
  });

  it('opens with Ctrl+K on a Russian keyboard too', async () => {
    const page = await site.page();
    await page.goto('/topics/docker/');
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true }),
      ),
    );
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
  });

  it('shows excerpts of the full text as they read', async () => {
    const page = await site.page();
    await page.goto('/');
    await box(page).fill('BGP');
    const hits = page.getByRole('list', { name: 'In the text' });
    await hits.getByRole('listitem').first().waitFor();
    expect(await hits.textContent()).not.toMatch(/&(?:lt|gt|amp|quot);/);
  });

  it('is left downwards into the results and comes back with Escape', async () => {
    const page = await site.page();
    await page.goto('/');
    await box(page).fill(paste);
    await results(page).first().waitFor();
    await box(page).press('Control+End');
    await box(page).press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('reads a search from the fragment, whose text reaches no server', async () => {
    const page = await site.page();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/#q=CrashLoopBackOff%20restarting');
    await results(page).first().waitFor();
    expect(await box(page).inputValue()).toBe('CrashLoopBackOff restarting');
    expect(requests.filter((url) => /CrashLoop/i.test(url))).toEqual([]);
  });

  it('copies a link to a search without its secrets and says what was masked and left out', async () => {
    const page = await site.page(clipboard);
    await page.goto('/');
    await box(page).fill(`docker login -p hunter22\n${'a line of output\n'.repeat(200)}Error: unauthorized`);
    await page.getByRole('button', { name: 'Copy a link to this search' }).click();
    await page.getByText('Link copied. Masked: password (line 1). The text is too long').waitFor();
    await page.goto(await copied(page));
    await eventually(() => box(page).inputValue()).toMatch(
      /^docker login -p \[masked: password\]\n[\s\S]*lines left out …\n[\s\S]*Error: unauthorized$/,
    );
  });

  it('says of what it does not know that it does not, and offers to ask support', async () => {
    const page = await site.page();
    await page.goto('/');
    await box(page).fill('zorblax quuxified: the frobnicator 0x3f has left the building');
    const ask = page.getByRole('link', { name: 'Ask support with this text' });
    await ask.waitFor();
    expect(await page.locator('search-box [data-status]').textContent()).toContain('not known here');
    expect(await results(page).count()).toBeLessThanOrEqual(3);
  });

  it('reads what was typed before its script had loaded', async () => {
    const page = await site.page();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    const loading = page.getByText('Loading the list of errors…').first();
    expect(await loading.isVisible()).toBe(false);
    await box(page).fill('ImagePullBackOff');
    await loading.waitFor();
    release();
    await results(page).first().waitFor();
    expect(await page.getByText('Loading the list of errors…').locator('visible=true').count()).toBe(0);
  });

  it('keeps markup in a paste as text', async () => {
    const page = await site.page();
    await page.goto('/');
    await box(page).fill(`<img src=x onerror="document.title='hacked'">\n${paste}`);
    await results(page).first().waitFor();
    expect(await page.title()).not.toBe('hacked');
    expect(await page.locator('search-box img').count()).toBe(0);
  });
});

describe('the search box on other pages', () => {
  it('opens with Control+K and closes with Escape', async () => {
    const page = await site.page();
    await page.goto('/topics/docker/');
    await page.keyboard.press('Control+k');
    await box(page).fill('port is already allocated');
    await results(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await box(page).isVisible()).toBe(false);
    expect(page.faults).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it('the home page leads to the topics, and they to their entries', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto('/');
    await page.getByRole('link', { name: 'Docker' }).first().click();
    await page.waitForURL('**/topics/docker/');
    expect(await page.locator('main a[href*="/e/"]').count()).toBeGreaterThan(3);
  });
});
