import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSecrets } from '../../../scripts/checks/secrets.ts';
import { maskDraft } from '../../../scripts/new/mask-draft.ts';
import { readContent } from '../../../scripts/source/content.ts';
import { clipboard, copied, eventually } from '../../../scripts/test/clipboard.ts';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';
import { chooseSymptoms } from '../../lib/draft/choose-symptoms.ts';
import { readDraft } from '../../lib/draft/draft.ts';
import { entryText } from '../../lib/draft/entry-text.ts';
import { reply, replyDepths, replyForms } from '../../lib/reply/reply.ts';
import { secrets } from '../../lib/secrets/mask.cases.ts';
import { maskReply } from '../../lib/secrets/mask-reply.ts';

// Whatever a reader hands on, by a copy, a link or a form, and whatever a request tells a server, holds no secret. What
// goes back to the reader's own terminal (Copy of a command, the corrected text) is no way out: masked it would not run.

/** Whether a secret stands in a text or, percent-encoded, in an address. */
function holds(text: string, secret: string): boolean {
  return secret.split('\n').some((line) => line.trim() !== '' && text.includes(line));
}

/** An address as it reads. */
function readable(address: string): string {
  const plain = address.replaceAll('+', ' ');
  try {
    return `${address}\n${decodeURIComponent(plain)}`;
  } catch {
    return address;
  }
}

/** Sets a field at once and tells the page, as a paste does. */
const paste = (page: SitePage, selector: string, text: string) =>
  page.locator(selector).evaluate((field: HTMLTextAreaElement | HTMLInputElement, value) => {
    field.value = value;
    field.dataset['own'] = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** Every address that the page shows or is at. */
const addresses = async (page: SitePage): Promise<string> =>
  (await page.evaluate(() => [location.href, ...[...document.links].map(({ href }) => href)])).map(readable).join('\n');

describe('no secret leaves a page', { timeout: 300_000 }, () => {
  let site: OpenSite;
  const requests: string[] = [];
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function open(path: string): Promise<SitePage> {
    const page = await site.page(clipboard);
    page.on('request', (request) => requests.push(`${readable(request.url())}\n${request.postData() ?? ''}`));
    await page.goto(path, { waitUntil: 'networkidle' });
    return page;
  }

  it('by the link to a search, the hint to the checker or the full-text search', async () => {
    const page = await open('/');
    const share = page.getByRole('button', { name: 'Copy a link to this search' });
    const said = page.locator('.toast');
    for (const [what, text, secret] of secrets) {
      await paste(page, '#paste', text);
      await share.click();
      await said.filter({ hasText: 'Masked: ' }).waitFor();
      const address = await copied(page);
      expect(address, what).toMatch(/\/#q=./);
      expect(holds(readable(address), secret), what).toBe(false);
      expect(holds(await addresses(page), secret), what).toBe(false);
      await said.evaluate((status) => status.replaceChildren());
    }
    await page.waitForLoadState('networkidle');
    for (const [what, , secret] of secrets)
      expect(
        requests.filter((request) => holds(request, secret)),
        what,
      ).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  it('by the question, its copy or its issue', async () => {
    const page = await open('/ask/');
    await page.locator('ask-form').evaluate((form: HTMLElement) => {
      // The address of the repository is a setting of the build; a page without it has no such link.
      form.dataset['repository'] = 'https://github.com/o/r';
      if (form.querySelector('[data-issue]')) return;
      const link = document.createElement('a');
      link.dataset['issue'] = '';
      const addressee = document.createElement('select');
      addressee.name = 'addressee';
      addressee.add(new Option('the speaker', 'speaker'));
      form.querySelector('[data-actions]')?.append(addressee, link);
    });
    for (const [what, text, secret] of secrets) {
      for (const name of ['did', 'saw', 'more']) await paste(page, `[name="${name}"]`, text);
      // These take a line.
      for (const name of ['node', 'user', 'context'])
        await paste(page, `[name="${name}"]`, text.includes('\n') ? '' : text);
      await page.getByRole('button', { name: 'Copy for the chat' }).click();
      const status = page.locator('[data-status]').filter({ hasText: 'Copied. Paste it' });
      await status.waitFor();
      const question = await copied(page);
      expect(question, what).toContain('[masked: ');
      expect(holds(question, secret), what).toBe(false);
      expect(holds(await page.locator('[data-preview]').inputValue(), secret), what).toBe(false);
      expect(await page.locator('[data-issue]').getAttribute('href'), what).toContain('masked');
      expect(holds(await addresses(page), secret), what).toBe(false);
      await status.evaluate((line) => line.replaceChildren());
    }
    for (const [what, , secret] of secrets)
      expect(
        requests.filter((request) => holds(request, secret)),
        what,
      ).toEqual([]);
  });

  it('by a reply whose commands were filled in', async () => {
    // The row is shown to those who have opened the board once.
    const page = await open('/support/board/');
    await page.goto('/e/image-pull-access-denied/');
    const row = page.locator('.for-support');
    const field = page.locator('main ol.steps .field[data-field="token"]').first();
    // A field takes what a shell reads as itself.
    for (const [what, , secret] of secrets.filter(([, , value]) => /^[\w.:/@=,+~-]{1,200}$/.test(value))) {
      await field.evaluate((element, value) => {
        element.textContent = value;
        element.dispatchEvent(new Event('input'));
      }, secret);
      await row.getByRole('button', { name: 'explain' }).click();
      await row.getByRole('status').filter({ hasText: '[masked: ' }).waitFor();
      expect(holds(await copied(page), secret), what).toBe(false);
      await row.getByRole('status').evaluate((status) => status.replaceChildren());
    }
  });

  it('by the board or the checker', async () => {
    const board = await open('/support/board/');
    const checker = await open('/check/');
    for (const [what, text, secret] of secrets) {
      await paste(board, 'support-board input[type="search"]', text);
      await paste(checker, '#command', text);
      expect(holds(await addresses(board), secret), what).toBe(false);
      expect(holds(await addresses(checker), secret), what).toBe(false);
    }
    await checker.waitForLoadState('networkidle');
    for (const [what, , secret] of secrets)
      expect(
        requests.filter((request) => holds(request, secret)),
        what,
      ).toEqual([]);
  });

  it('by the way from the search box to the checker, which takes the whole text along', async () => {
    const page = await open('/');
    const command = 'docker login -u student -р hunter22 registry.example.com';
    await paste(page, '#paste', command);
    await page.locator('[data-slips] a').click();
    await page.waitForURL('**/check/#paste');
    await eventually(() => page.locator('#command').inputValue()).toBe(command);
  });
});

describe('no secret is written', () => {
  it.each(secrets)('into a reply: %s', (_what, text, secret) => {
    const source = {
      title: 'x',
      link: 'https://known-errors.example/e/x/',
      hint: 'x',
      cause: 'x',
      fix: [{ run: text }, { either: [{ when: 'x', steps: [{ run: text }] }] }],
      verify: { run: text, expect: 'x' },
      catchUp: [{ run: text }],
    };
    const { source: safe, masked } = maskReply(source);
    expect(masked).not.toEqual([]);
    for (const depth of replyDepths)
      for (const form of replyForms) expect(holds(reply(safe, depth, form), secret)).toBe(false);
  });

  it.each(secrets)('into a new entry: %s', (_what, given, secret) => {
    const fields = [
      'title',
      'symptom',
      'asks-en',
      'hint',
      'fix',
      'verify-run',
      'verify-expect',
      'skips',
      'why',
      'sources',
    ];
    const { text, masked } = maskDraft(Object.fromEntries(fields.map((field) => [field, given])));
    expect(masked.length).toBeGreaterThanOrEqual(fields.length);
    const draft = readDraft(text);
    const symptoms = chooseSymptoms(draft.printed).map(({ symptom }) => symptom);
    expect(holds(entryText(draft, { symptoms, today: '2026-11-21' }), secret)).toBe(false);
  });

  it('into a page, its preview, a feed or the data: the check refuses such content', async () => {
    const root = mkdtempSync(resolve(tmpdir(), 'known-errors-ways-out-'));
    try {
      mkdirSync(resolve(root, 'guides'));
      for (const [at, [, text]] of secrets.entries())
        writeFileSync(resolve(root, 'guides', `${at}.md`), `---\ntitle: x\n---\n\n${text}\n`);
      const content = await readContent(root);
      const found = new Set([...checkSecrets(content)].map(({ file }) => file.replace(/^.*\//, '')));
      expect([...found].toSorted()).toEqual(secrets.map((_, at) => `${at}.md`).toSorted());
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
