import type { Page } from 'playwright-core';

/** A kind of page of which a picture is kept, and how to get there from its address. */
export type Kind = {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
};

/** What a student pastes; with it the box shows what a known error looks like. */
const paste =
  '  Warning  Failed  12s (x2 over 27s)  kubelet  Failed to pull image "ngnix:1.27": rpc error: code = NotFound desc = ' +
  'failed to pull and unpack image "docker.io/library/ngnix:1.27": failed to resolve image: not found';

/** One of each kind. Short lists are chosen where there is a choice: a new entry must change no picture. */
export const kinds: readonly Kind[] = [
  { name: 'home', path: '/' },
  { name: 'results', path: '/', act: showResults },
  { name: 'entry', path: '/e/image-pull-manifest-unknown/' },
  { name: 'topic', path: '/topics/broadcast/' },
  { name: 'letter', path: '/a-z/q/' },
  { name: 'board', path: '/support/board/', act: filterBoard },
  { name: 'ask', path: '/ask/' },
  { name: 'check', path: '/check/', act: showSlips },
  { name: 'guide', path: '/guides/behind/' },
  { name: 'not-found', path: '/no-such-page/' },
];

async function showResults(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Paste the error' }).fill(paste);
  await page.getByRole('link', { name: 'Open the whole fix' }).waitFor();
  // The steps come from the page of the entry, and the hits in the text last.
  await page.locator('.card .cmd').first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function filterBoard(page: Page): Promise<void> {
  await page.locator('main input[type="search"]').fill('ImagePullBackOff');
  await page.waitForLoadState('networkidle');
}

async function showSlips(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Paste a command' }).fill('kubectI get pods --аll-namespaces');
  await page.getByRole('list', { name: 'Findings' }).getByRole('listitem').first().waitFor();
}
