import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const box = (page: SitePage) => page.getByRole('textbox', { name: 'Paste a command or a manifest' });
const findings = (page: SitePage) => page.getByRole('list', { name: 'Findings' }).getByRole('listitem');

describe('the page that checks a command', () => {
  it('marks each slip in place, lists it, and copies the corrected text', async () => {
    const page = await site.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/check/');
    await box(page).fill('kubectI get pods --narnespace demo\nсurl http://10.0.O.1/');
    await findings(page).first().waitFor();
    expect(await findings(page).count()).toBe(4);
    expect(await page.locator('check-box mark').allTextContents()).toEqual(['I', 'rn', 'с', 'O']);
    await page.getByRole('button', { name: 'Copy the corrected text' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe('kubectl get pods --namespace demo\ncurl http://10.0.0.1/');
    expect(page.faults).toEqual([]);
  });

  it('says of a clean command that it is clean', async () => {
    const page = await site.page();
    await page.goto('/check/');
    await box(page).fill('kubectl get pods --namespace demo');
    await page.getByText('Read as shell: nothing wrong found.').waitFor();
    await page.getByText('Not checked: what the commands do.').waitFor();
    expect(await findings(page).count()).toBe(0);
  });

  it('shows how a manifest is broken, corrects what is certain by one button and guesses one by one', async () => {
    const page = await site.page();
    await page.goto('/check/');
    const manifest = 'apiVersion: v1\nkind: Service\nmetadata:\n  name:web\nspec:\n  port:\n  - port: 80\n';
    await box(page).fill(manifest);
    await page.getByText('Read as YAML: Kubernetes Service v1 (1.34): 2 findings.').waitFor();
    await page.getByRole('button', { name: 'Correct what is certain' }).click();
    await page.getByText('Read as YAML: Kubernetes Service v1 (1.34): nothing wrong found.').waitFor();
    expect(await box(page).inputValue()).toBe(
      manifest.replace('name:web', 'name: web').replace('  port:\n', '  ports:\n'),
    );
    await box(page).fill('kubctl get pods');
    await page.getByRole('button', { name: 'Write kubectl' }).click();
    await page.getByText('Read as shell: nothing wrong found.').waitFor();
    expect(await box(page).inputValue()).toBe('kubectl get pods');
    expect(page.faults).toEqual([]);
  });

  it('leads from a finding to the entry that explains it, and to the search with the text', async () => {
    const page = await site.page();
    await page.goto('/check/');
    await box(page).fill('apiVersion: v1\nkind: Pod\nmetadata:\n\tname: web\n');
    await findings(page).first().waitFor();
    expect(await findings(page).getByRole('link').first().getAttribute('href')).toBe('/e/manifest-yaml-tabs/');
    await page.getByRole('button', { name: 'Search for this text' }).click();
    await page.waitForURL('**/#q=*');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('search-box textarea')?.value.includes('kind: Pod'),
    );
  });

  it('shows a character that has no shape', async () => {
    const page = await site.page();
    await page.goto('/check/');
    await box(page).fill('kubectl get\u00a0pods');
    await findings(page).first().waitFor();
    expect(await page.locator('check-box mark').textContent()).toBe('[U+00A0]');
  });

  it('shows the course’s own command next to a slip of it', async () => {
    const page = await site.page();
    const sheet = await (await page.request.get('/topics/kubernetes/commands.txt')).text();
    const command = sheet.split('\n').find((line) => /^kubectl .{25,}$/.test(line) && !line.includes('<')) ?? '';
    expect(command).not.toBe('');
    await page.goto('/check/');
    await box(page).fill(`${command.slice(0, -1)}#`);
    await page.getByRole('heading', { name: 'The course’s own command' }).waitFor();
    expect(await page.locator('[data-nearest] ins').first().textContent()).toBe(command.at(-1));
  });

  it('keeps markup as text and answers a megabyte', async () => {
    const page = await site.page();
    await page.goto('/check/');
    await box(page).fill('<img src=x onerror=alert(1)> kubectI get pods');
    await findings(page).first().waitFor();
    expect(await page.locator('check-box img').count()).toBe(0);
    await page.evaluate(
      (text) => {
        const field = document.querySelector<HTMLTextAreaElement>('check-box textarea');
        if (!field) return;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      `${'kubectl get pods --namespace demo\n'.repeat(30_000)}kubectI get pods`,
    );
    await page.getByText('line 30001, column 7').waitFor();
    expect(page.faults).toEqual([]);
  });
});

describe('the search box', () => {
  it('points at the slip in a command that is pasted there', async () => {
    const page = await site.page();
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Paste the error or say what you see' }).fill('kubectI get pods -A');
    await page.getByText('Look at your command:').waitFor();
    await page.getByRole('link', { name: 'Show it in the checker' }).click();
    await page.waitForURL('**/check/**');
    await findings(page).first().waitFor();
    expect(await box(page).inputValue()).toBe('kubectI get pods -A');
  });
});
