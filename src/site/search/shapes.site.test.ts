import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite, type SitePage } from '../../../scripts/test/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function typed(text: string): Promise<SitePage> {
  const page = await site.page();
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Paste the error or say what you see' }).fill(text);
  return page;
}
const results = (page: SitePage) => page.getByRole('list', { name: 'Matching entries' }).getByRole('listitem');

describe('what the search box says of', () => {
  it('a status alone: its causes, each by the line that tells it and how to make sure', async () => {
    const page = await typed('ImagePullBackOff');
    await page.getByText('Which of these lines do you see?').waitFor();
    const denied = results(page).filter({ hasText: 'access denied' }).first();
    await denied.getByText('It is this one if').waitFor();
    expect(await denied.locator('code').count()).toBe(3);
    await results(page).first().getByRole('link').click();
    await page.waitForURL('**/e/**');
    expect(page.faults).toEqual([]);
  });

  it('a command alone: that its output is wanted, and nothing else', async () => {
    const page = await typed('kubectl get pods');
    await page.getByText('This is only a command.').waitFor();
    expect(await results(page).count()).toBe(0);
  });

  it('the wrong keyboard layout: how it was read', async () => {
    const page = await typed('лгиусед пуе зщвы');
    await page.getByText('Read as: kubectl get pods').waitFor();
  });

  it('thanks: that there is nothing to look for', async () => {
    const page = await typed('thank you, it works now');
    await page.getByText('there is nothing to look for').waitFor();
    expect(await page.getByRole('link', { name: 'Ask support with this text' }).isVisible()).toBe(false);
  });

  it.each([
    ['where is the recording of day 2', '/q/recordings/'],
    ['как выйти из vim', '/q/exit-vim/'],
    ['comment coller dans le terminal', '/q/paste-in-terminal/'],
  ])('%s: the page that answers it, and no other error before it', async (text, path) => {
    const page = await typed(text);
    await page.getByText('This is no error').waitFor();
    await results(page).first().getByRole('link').click();
    await page.waitForURL(`**${path}`);
    expect(page.faults).toEqual([]);
  });

  it('a slip in a command that is pasted with its output: the slip', async () => {
    const page = await typed('helm install web ./chart –n dev\nError: "helm install" requires at least 1 argument');
    await results(page).first().waitFor();
    await page.getByText('Look at your command: En dash').waitFor();
  });
});
