import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite, type SitePage } from '../test/site.ts';
import { difference, mostDifferent } from './compare.ts';
import { keptPath } from './kept.ts';
import { kinds } from './kinds.ts';
import { looks, openWindow, takePicture } from './take.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(looks)('in the window $name', (look) => {
  let page: SitePage;
  beforeAll(async () => {
    page = await openWindow(site, look, { isPinned: true });
  });

  it.each(kinds)('$name looks as in its kept picture', async (kind) => {
    const kept = readFileSync(keptPath(kind.name, look.name));
    const picture = await takePicture(page, kind);
    const share = await difference(kept, picture, look.viewport);
    expect(share, share > mostDifferent ? keep(`${kind.name}-${look.name}`, picture) : '').toBeLessThanOrEqual(
      mostDifferent,
    );
  });
});

/** Writes the picture that differs to where a person can look at it, and says so. */
function keep(name: string, picture: Buffer): string {
  const folder = resolve(tmpdir(), 'known-errors-pictures');
  mkdirSync(folder, { recursive: true });
  const path = resolve(folder, `${name}.png`);
  writeFileSync(path, picture);
  return `The page is now ${path}. If it looks right, npm run pictures keeps it; the kept one is in scripts/pictures/kept.`;
}

/** What a style sheet on top of ours changes in the picture of a page. */
async function changeBy(css: string, name: string, look: (typeof looks)[number]): Promise<number> {
  const kind = kinds.find((kind) => kind.name === name);
  if (!kind) throw new Error(`there is no kind ${name}`);
  const page = await openWindow(site, look, { isPinned: true });
  await page.addInitScript((text) => {
    document.addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = text;
      document.head.append(style);
    });
  }, css);
  const picture = await takePicture(page, kind);
  await page.context().close();
  return difference(readFileSync(keptPath(kind.name, look.name)), picture, look.viewport);
}

describe('the comparison', () => {
  it.each([
    ['letters smoothed in another way', '* { -webkit-font-smoothing: none; text-rendering: geometricPrecision }'],
    ['letters half a pixel lower', 'main, header { transform: translateY(0.5px) }'],
    ['letters a little wider', 'body { letter-spacing: 0.004em }'],
    ['a shade that nobody sees', ':root:root { --ke-surface: #f4f6f8; --ke-line: #e1e5ea }'],
  ])('passes over %s', async (_, css) => {
    for (const name of ['home', 'entry']) expect(await changeBy(css, name, looks[2]), name).toBeLessThan(mostDifferent);
  });

  it.each([
    ['links, lists and titles without our styles', 'main a, main pre, main ul, h1, h2 { all: revert !important }'],
    ['another accent', ':root:root { --sl-color-accent-high: #b000b0; --sl-color-text-accent: #b000b0 }'],
    ['a title that is gone', 'h1 { visibility: hidden }'],
    ['a title twice as large', 'h1 { font-size: 3rem !important }'],
    ['a header that is gone', '.header { display: none !important }'],
    ['text out of its column', 'main { margin-inline-start: 4rem }'],
    ['all in the dark', ':root:root { --sl-color-bg: #111; --sl-color-black: #111 }'],
    ['boxes without their room', 'main :is(pre, .box, a, .paste) { padding: 0 !important }'],
  ])('sees %s', async (_, css) => {
    expect(await changeBy(css, 'entry', looks[0])).toBeGreaterThan(mostDifferent);
  });
});
