import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipboard, copied, eventually, publishedCourse } from '../../../scripts/test/clipboard.ts';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';
import type { Api, PublicEntry } from '../../lib/api/api.ts';
import { ranText } from '../../lib/receipt/ran.ts';
import { type ReplyDepth, reply } from '../../lib/reply/reply.ts';
import { replySource } from '../../lib/reply/reply-source.ts';
import { plainSteps } from '../../lib/step/step-groups.ts';

let site: OpenSite;
let course: Api;
beforeAll(async () => {
  site = await openSite();
  course = await publishedCourse(site);
});
afterAll(() => site.close());

const row = (page: SitePage) => page.locator('.for-support');

/** A page of somebody who has opened the board once. */
async function supporterPage(): Promise<SitePage> {
  const page = await site.page(clipboard);
  await page.goto('/support/board/', { waitUntil: 'networkidle' });
  return page;
}

const buttons: Readonly<Record<ReplyDepth, string>> = { nudge: 'nudge', explain: 'explain', do: 'do it' };

/** The reply as the library writes it from the published data. */
function expected(entry: PublicEntry, depth: ReplyDepth): string {
  const topic = course.topics.find(({ slug }) => slug === entry.topic);
  const source = replySource({ slug: entry.slug, data: entry, body: entry.why }, topic, site.url);
  return reply({ ...source, ran: entry.receipt && ranText(entry.receipt) }, depth, 'telegram');
}

/** Entries that together have every form that an entry can take. */
function samples(): PublicEntry[] {
  const forms: ((entry: PublicEntry) => boolean)[] = [
    (entry) => entry.catchUp === 'topic',
    (entry) =>
      entry.catchUp !== 'topic' &&
      plainSteps(entry.catchUp).some((step) => typeof step !== 'string' && step.run.includes('\n')),
    (entry) => 'do' in entry.verify,
    (entry) => entry.verify.expect.trimEnd().includes('\n'),
    (entry) => 'run' in entry.verify && entry.verify.run.trimEnd().includes('\n'),
    (entry) => plainSteps(entry.fix).some((step) => typeof step !== 'string' && step.destroys !== undefined),
    (entry) => plainSteps(entry.fix).some((step) => typeof step !== 'string' && step.note !== undefined),
    (entry) => /^[^\n]*`/m.test(entry.hint),
    (entry) => typeof entry.fix[0] !== 'string',
    ({ fix }) => fix.some((step) => typeof step === 'object' && 'either' in step),
    ({ catchUp }) => catchUp !== 'topic' && catchUp.some((step) => typeof step === 'object' && 'either' in step),
  ];
  return [...new Set(forms.flatMap((has) => course.entries.filter(has).slice(0, 2)))];
}

/** The site sets typographic quotes in running text. */
const plainQuotes = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('…', '...');

describe('the row for support on an entry', () => {
  it('is shown to nobody who has not opened the board', async () => {
    const page = await site.page();
    await page.goto('/e/image-pull-access-denied/', { waitUntil: 'networkidle' });
    expect(await row(page).isVisible()).toBe(false);
  });

  it('copies the same replies from the page as the published data give', async () => {
    const page = await supporterPage();
    for (const entry of samples()) {
      await page.goto(`/e/${entry.slug}/`);
      for (const depth of ['nudge', 'explain', 'do'] as const) {
        await row(page).getByRole('button', { name: buttons[depth], exact: true }).click();
        await row(page).getByRole('status').filter({ hasText: 'Copied' }).waitFor();
        expect(plainQuotes(await copied(page)), `${entry.slug} ${depth}`).toBe(plainQuotes(expected(entry, depth)));
        await row(page)
          .getByRole('status')
          .evaluate((status) => status.replaceChildren());
      }
    }
    expect(page.faults).toEqual([]);
  });

  it('takes no key of somebody who types a command into the wrong window', async () => {
    const page = await supporterPage();
    for (const path of [
      '/e/image-pull-access-denied/',
      '/topics/docker/',
      '/guides/support/',
      '/#q=ImagePullBackOff',
    ]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => navigator.clipboard.writeText('kept'));
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.type('ls -la /etc && docker events # led');
      const result = page.getByRole('list', { name: 'Matching entries' }).getByRole('link').first();
      if (path.includes('#')) await result.press('d');
      expect(await copied(page), path).toBe('kept');
      expect(await page.locator('dialog[open]').count(), path).toBe(0);
    }
  });

  it('remembers the chat, and puts what was filled in into the commands', async () => {
    const page = await supporterPage();
    const [entry] = course.entries.filter(
      ({ catchUp }) => catchUp !== 'topic' && JSON.stringify(catchUp).includes('<namespace>'),
    );
    if (!entry) throw new Error('no shortcut with a field');
    await page.goto(`/e/${entry.slug}/`);
    await row(page).getByLabel('Chat').selectOption('plain');
    await page.reload();
    await page.locator('#catch-up').click();
    await page.locator('.fold .field[data-field=namespace]').first().fill('demo');
    await row(page).getByRole('button', { name: 'do it' }).click();
    await eventually(() => copied(page)).toContain('demo');
    expect(await copied(page)).not.toMatch(/```|<namespace>/);
  });

  it('shows the text where the browser does not allow copying', async () => {
    const page = await supporterPage();
    const [entry] = course.entries;
    if (!entry) throw new Error('no entry');
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(`/e/${entry.slug}/`);
    await row(page).getByRole('button', { name: 'nudge' }).click();
    expect(await row(page).getByRole('textbox').inputValue()).toBe(expected(entry, 'nudge'));
  });
});

describe('links into an entry', () => {
  it('lead to every part and every command, and open the fold', async () => {
    const page = await site.page();
    const [entry] = course.entries.filter(({ catchUp, fix }) => catchUp !== 'topic' && fix.length > 3);
    await page.goto(`/e/${entry?.slug}/#catch-up`);
    expect(
      await page
        .locator('.fold details')
        .first()
        .evaluate((fold: HTMLDetailsElement) => fold.open),
    ).toBe(true);
    for (const id of ['symptom', 'hint', 'fix', 'fix-1', 'fix-2', 'verify', 'catch-up', 'why'])
      expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    const broken = await page.evaluate(() => {
      const links = [
        ...document.querySelectorAll<HTMLAnchorElement>('main .anchor, main h2 > a[href^="#"], main .heading-link'),
      ];
      return links.filter((link) => !document.getElementById(link.hash.slice(1))).map((link) => link.href);
    });
    expect(broken).toEqual([]);
    const boxes = await page.locator('main [data-copy]').count();
    expect(await page.locator('main [data-copy] > .anchor').count()).toBe(boxes);
  });
});

describe('replies from search results', () => {
  it('copy without opening the entry', async () => {
    const page = await supporterPage();
    const entry = course.entries.find(({ slug }) => slug === 'image-pull-access-denied');
    if (!entry) throw new Error('no such entry');
    await page.goto('/');
    await page
      .getByRole('textbox')
      .first()
      .fill(entry.symptom[0] ?? '');
    const result = page.getByRole('list', { name: 'Matching entries' }).getByRole('listitem').first();
    await result.getByRole('button', { name: 'explain' }).click();
    await eventually(() => copied(page)).toBe(expected(entry, 'explain'));
    await result.getByRole('button', { name: 'do it' }).click();
    await eventually(() => copied(page)).toBe(expected(entry, 'do'));
    expect(new URL(page.url()).pathname).toBe('/');

    await page.reload();
    await page
      .getByRole('textbox')
      .first()
      .fill(entry.symptom[0] ?? '');
    await result.getByRole('button', { name: 'nudge' }).waitFor();
    expect(page.faults).toEqual([]);
  });
});
