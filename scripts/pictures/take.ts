import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { projectRoot } from '../command/project-root.ts';
import type { OpenSite, SitePage } from '../test/site.ts';
import type { Kind } from './kinds.ts';

/** The windows in which each kind is looked at: colours are the same at any width, so dark is looked at in one. */
export const looks = [
  { name: '390', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: '390-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: '1440', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
] as const satisfies readonly ({ readonly name: string } & BrowserContextOptions)[];

/** A day that stands still, on which no notice is shown: pages say how long ago an entry was reviewed. */
const day = new Date('2027-06-01T09:00:00Z');

/** A page in a window; `pinned` shows all text in one font that lies in the repository, so that no machine differs. */
export async function openWindow(
  site: OpenSite,
  { viewport, colorScheme }: BrowserContextOptions,
  { isPinned }: { isPinned: boolean },
): Promise<SitePage> {
  const page = await site.page({
    ...(viewport && { viewport }),
    ...(colorScheme && { colorScheme }),
    bypassCSP: isPinned,
    timezoneId: 'UTC',
  });
  await page.clock.setFixedTime(day);
  if (isPinned) await page.addInitScript(pinFont, pinnedFont());
  return page;
}

/** The picture of a kind of page in that window, as PNG. */
export async function takePicture(page: SitePage, { path, act }: Kind): Promise<Buffer> {
  // From a page to its own address with another fragment is no visit.
  await page.goto('about:blank');
  await page.goto(path, { waitUntil: 'networkidle' });
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({ animations: 'disabled' });
}

/** Runs in the page. */
function pinFont(font: string): void {
  document.addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = `@font-face { font-family: Pinned; src: url(data:font/ttf;base64,${font}) }
      :root { --sl-font: Pinned !important; --sl-font-mono: Pinned !important }`;
    document.head.append(style);
  });
}

function pinnedFont(): string {
  return readFileSync(resolve(projectRoot, 'src/site/preview/source-sans-3-semibold-latin.ttf')).toString('base64');
}
