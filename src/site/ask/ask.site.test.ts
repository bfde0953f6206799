import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipboard, copied, eventually } from '../../../scripts/test/clipboard.ts';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const did = (page: SitePage) => page.getByRole('textbox', { name: 'What I did' });
const saw = (page: SitePage) => page.getByRole('textbox', { name: 'What I saw' });
const preview = (page: SitePage) => page.getByRole('textbox', { name: 'Your question' }).inputValue();
const masked = (page: SitePage) => page.locator('[data-masked-list] li').allTextContents();

/** Sets a field at once: typing a megabyte takes minutes. */
const paste = (page: SitePage, text: string) =>
  saw(page).evaluate((field: HTMLTextAreaElement, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const unknownError = 'root@node-7:~# frobnicate --now\nfrobnicate: E4711 zorkmid quux is not a wibble';

describe('the page that asks support', () => {
  it('takes over the paste that found nothing, the entries that were shown, and the place', async () => {
    const page = await site.page(clipboard);
    await page.goto('/');
    await page.getByRole('textbox').first().fill(unknownError);
    await page.getByRole('link', { name: 'Ask support with this text' }).click();
    await page.waitForURL('**/ask/');
    await eventually(() => saw(page).inputValue()).toBe(unknownError);
    await eventually(() => page.getByLabel('Machine').inputValue()).toBe('node-7');
    expect(await page.getByLabel('User').inputValue()).toBe('root');
    await did(page).fill('step 3 of the lesson');
    await page.getByRole('button', { name: 'Copy for the chat' }).click();
    await page.getByText('Copied. Paste it').waitFor();
    const text = await copied(page);
    expect(text).toContain('What I did: step 3 of the lesson\n\nWhat I saw:\n```\nroot@node-7:~# frobnicate');
    expect(text).toContain('node node-7, user root');
    expect(page.faults).toEqual([]);
  });

  it('notes an entry that did not help', async () => {
    const page = await site.page();
    await page.goto('/e/image-pull-access-denied/');
    await page.getByRole('link', { name: 'It did not' }).click();
    const item = page.locator('[data-tried] li').first();
    await item.filter({ hasText: 'ImagePullBackOff: pull access denied' }).waitFor();
    await saw(page).fill('x');
    await eventually(() => preview(page)).toMatch(
      /Tried:\n- ImagePullBackOff: pull access denied.* \(did not help\) http.*\/e\/image-pull-access-denied\//,
    );
    await item.getByRole('checkbox').uncheck();
    await eventually(() => preview(page)).not.toContain('Tried:');
  });

  it('takes for tried what was opened, not what was merely shown, and what was done from the prompts', async () => {
    const page = await site.page();
    await page.goto('/');
    await page
      .getByRole('textbox')
      .first()
      .fill('student@node-1:~$ ssh node-2\nssh: connect to host node-2 port 22: Connection refused');
    const results = page.getByRole('list', { name: 'Matching entries' }).getByRole('listitem');
    await results.first().waitFor();
    expect(await results.count()).toBeGreaterThan(1);
    await results.first().getByRole('link').first().click();
    await page.waitForURL('**/e/**');
    await page.goto('/ask/');
    await eventually(() => page.locator('[data-tried] li').count()).toBe(1);
    expect(await page.locator('[data-tried] li').textContent()).toMatch(/\(opened\)$/);
    await eventually(() => did(page).inputValue()).toBe('ssh node-2');
    await did(page).fill('step 3');
    await saw(page).fill('student@node-1:~$ ssh node-3');
    await eventually(() => preview(page)).toContain('node-3');
    expect(await preview(page)).toMatch(/^What I did: step 3\n/);
  });

  it('asks for a kubeconfig context where there is a cluster only', async () => {
    const page = await site.page();
    await page.goto('/ask/');
    const context = page.getByLabel('kubeconfig context');
    await saw(page).fill('ssh: connect to host node-2 port 22: Connection refused');
    await eventually(() => context.isVisible()).toBe(false);
    await page.locator('[name="topic"]').selectOption('kubernetes');
    await eventually(() => context.isVisible()).toBe(true);
    await page.locator('[name="topic"]').selectOption('docker');
    await eventually(() => context.isVisible()).toBe(false);
    await saw(page).fill('$ kubectl --context lab-7 get pods');
    await eventually(() => context.inputValue()).toBe('lab-7');
    expect(await context.isVisible()).toBe(true);
  });

  it('masks secrets in every field and lists them before anything is copied', async () => {
    const page = await site.page(clipboard);
    await page.goto('/ask/');
    await did(page).fill('docker login -u student -p hunter22 registry.example.com');
    await saw(page).fill('users:\n- user:\n    client-key-data: LS0tLS1CRUdJTiBSU0E=\nTOKEN=abcdef123456');
    await page.getByRole('textbox', { name: 'What else I tried' }).fill('curl -u me:s3cret https://x');
    await eventually(() => masked(page)).toEqual([
      'in what I did, line 1: password',
      'in what I saw, line 3: kubeconfig client key',
      'in what I saw, line 4: password or token',
      'in what I tried, line 1: password',
    ]);
    await page.getByRole('button', { name: 'Copy for the chat' }).click();
    await page.getByText('Copied. Paste it').waitFor();
    const text = await copied(page);
    for (const secret of ['hunter22', 'LS0tLS1', 'abcdef123456', 's3cret']) expect(text).not.toContain(secret);
    expect(text).toContain('[masked: kubeconfig client key]');
  });

  it('adds what the check for lookalike characters finds', async () => {
    const page = await site.page();
    await page.goto('/ask/');
    await did(page).fill('kubectI get pods');
    await page.locator('[data-lookalikes-list] li', { hasText: '1:7' }).waitFor();
    await eventually(() => preview(page)).toMatch(/What the checker found:\n- What I did, 1:7: .*kubectl/);
  });

  it('corrects a guess only until the reader does', async () => {
    const page = await site.page();
    await page.goto('/ask/');
    await saw(page).fill('root@node-1:~# x');
    await eventually(() => page.getByLabel('Machine').inputValue()).toBe('node-1');
    await page.getByLabel('Machine').fill('bastion');
    await saw(page).fill('root@node-2:~# x');
    await eventually(() => preview(page)).toContain('node-2');
    expect(await page.getByLabel('Machine').inputValue()).toBe('bastion');
  });

  it('opens the issue form of the repository, filled in', async () => {
    const page = await site.page();
    // The address of the repository is a setting of the build; a page without it has no such link.
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        const form = document.querySelector<HTMLElement>('ask-form');
        const actions = form?.querySelector('[data-actions]');
        if (!form || !actions?.querySelector('button')) return;
        observer.disconnect();
        form.dataset['repository'] = 'https://github.com/o/r';
        if (form.querySelector('[data-issue]')) return;
        const link = document.createElement('a');
        link.dataset['issue'] = '';
        const addressee = document.createElement('select');
        addressee.name = 'addressee';
        addressee.add(new Option('the speaker', 'speaker'));
        actions.append(addressee, link);
      }).observe(document, { subtree: true, childList: true });
    });
    await page.goto('/ask/');
    await paste(page, `error: no such file\nTOKEN=abcdef123456\n${'long line of output\n'.repeat(2000)}`);
    const href = async () => (await page.locator('[data-issue]').getAttribute('href')) ?? '';
    await eventually(href).toContain('lines+left+out');
    expect(await href()).toMatch(/^https:\/\/github\.com\/o\/r\/issues\/new\?template=question/);
    expect((await href()).length).toBeLessThanOrEqual(6000);
    expect(new URL(await href()).searchParams.get('saw')).toMatch(/^error: no such file\nTOKEN=\[masked/);
    expect(await href()).not.toContain('abcdef123456');
  });

  it('says what is missing instead of copying nothing', async () => {
    const page = await site.page(clipboard);
    await page.goto('/ask/');
    await page.getByRole('button', { name: 'Copy for the chat' }).click();
    await page.getByText('Write first what you did').waitFor();
  });

  it.each([
    ['markup', '<img src=x onerror="document.title=1"><script>alert(1)</script></textarea><b>'],
    ['right to left', 'شبكة \u202egnp.exe\u202c الخطأ'],
    ['colours and nulls', '\u001b[31mfail\u001b[0m\0\u0007\u009b1m\r\nnext\ud800'],
    ['fences', '```\nrm -rf /\n```\n`x`'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an attempt at injection
    ['quotes and templates', '"\'`${1+1}{{7*7}}<%= 1 %>\\u003cscript\\u003e'],
  ])('keeps %s as text', async (_what, text) => {
    const page = await site.page(clipboard);
    await page.goto('/ask/');
    const before = await page.locator('ask-form *').count();
    await did(page).fill(text);
    await paste(page, text);
    await page.getByRole('textbox', { name: 'What else I tried' }).fill(text);
    await eventually(() => preview(page)).toContain('What I saw');
    await page.getByRole('button', { name: 'Copy for the chat' }).click();
    await page.getByText('Copied. Paste it').waitFor();
    expect(await page.locator('ask-form :is(img, script, b, iframe)').count()).toBe(0);
    // Only items of the lists may be new.
    expect((await page.locator('ask-form *:not(li)').count()) - before).toBeLessThanOrEqual(1);
    expect(await copied(page)).not.toMatch(/[\0-\b\u001b\u202e]/);
    expect(page.faults).toEqual([]);
  });

  it('takes a megabyte', async () => {
    const page = await site.page(clipboard);
    await page.goto('/ask/');
    await paste(page, `${'password=hunter22 line of output\n'.repeat(31_000)}the end`);
    await eventually(() => preview(page)).toContain('the end');
    expect((await preview(page)).length).toBeLessThanOrEqual(4096);
    expect(await preview(page)).not.toContain('hunter22');
    expect(page.faults).toEqual([]);
  });
});
