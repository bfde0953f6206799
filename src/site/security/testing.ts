import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

/** Texts that would run a script or make markup in a page that took them for HTML. */
export const injections: readonly string[] = readFileSync(resolve(import.meta.dirname, 'injections.txt'), 'utf8')
  .trimEnd()
  .split('\n');

/** A page that was attacked has run a script, or holds elements that nobody of us put there. */
export async function damage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = 'hacked' in globalThis ? ['a script ran'] : [];
    const foreign =
      'img, iframe, object, embed, video, audio, marquee, math, base, body meta, body link:not([rel="prefetch"]), body style, body script:not([type]), body [style], [onerror], [onload], [onfocus], a[href^="javascript:" i], a[href^="data:" i]';
    return found.concat([...document.querySelectorAll(foreign)].map((element) => element.outerHTML.slice(0, 100)));
  });
}
