import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fill } from '../../src/lib/guard/fill.ts';
import { projectRoot } from '../command/project-root.ts';
import { readContent } from '../source/content.ts';
import { openBrowser } from './browser.ts';
import { serveDist } from './serve-dist.ts';
import { slowLine } from './slow-line.ts';
import { number, table } from './table.ts';

/** One visit, in milliseconds: when the page showed, and when the first match stood there after the paste. */
type Visit = { readonly shown: number; readonly cold: number; readonly warm: readonly number[] };

const visits = 5;

/** Measures the time from the paste to the first answer on the built site, on a fast and on a bad line. */
export async function benchAnswer(dist: string = resolve(projectRoot, 'dist')): Promise<void> {
  const site = await serveDist(dist, { isSecure: true });
  const browser = await openBrowser(site.trust);
  const line = await slowLine(site.url, 400_000, 400);
  const pastes = await somePastes();
  const rows: string[][] = [];
  try {
    for (const [name, url, slowdown] of [
      ['this machine, no delay', site.url.replace('127.0.0.1', 'localhost'), 1],
      ['4 × slower CPU, 400 kbit/s, 400 ms', line.url, 4],
    ] as const) {
      const runs: Visit[] = [];
      await site.sent();
      for (let run = 0; run < visits; run++) runs.push(await visit(browser, url, slowdown, pastes));
      const sent = await site.sent();
      const bytes = sent.reduce((sum, one) => sum + one.bytes, 0) / visits;
      rows.push([
        name,
        number(median(runs.map(({ shown }) => shown))),
        number(median(runs.map(({ cold }) => cold))),
        number(median(runs.flatMap(({ warm }) => warm))),
        number(sent.length / visits),
        number(bytes / 1000, 1),
      ]);
    }
  } finally {
    await browser.close();
    await line.close();
    await site.close();
  }
  console.log(
    `Medians of ${visits} first visits. The error is pasted as soon as the page shows; warm are ${pastes.length - 1} more pastes.`,
  );
  console.log(table(['', 'page shows, ms', 'cold answer, ms after', 'warm answer, ms', 'requests', 'KB'], rows));
}

async function visit(browser: Browser, url: string, slowdown: number, pastes: readonly string[]): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(pasteWhenShown, pastes[0] ?? '');
    await page.goto(url, { waitUntil: 'commit' });
    const { shown, pasted, answered } = await times(page);
    const warm: number[] = [];
    for (const text of pastes.slice(1)) warm.push(await pasteAgain(page, text));
    return { shown, cold: answered - Math.min(shown, pasted), warm };
  } finally {
    await context.close();
  }
}

/** Runs in the page: pastes at its first paint, and notes when the first match stands there. */
function pasteWhenShown(text: string): void {
  const noted = { shown: 0, pasted: 0, answered: 0 };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    const field = document.querySelector('textarea');
    if (!paint || !field || noted.pasted > 0) return;
    noted.shown = paint.startTime;
    noted.pasted = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }).observe({ type: 'paint', buffered: true });
  new MutationObserver(() => {
    if (noted.answered === 0 && document.querySelector('[data-results] a')) noted.answered = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

type Noted = { readonly shown: number; readonly pasted: number; readonly answered: number };

async function times(page: Page): Promise<Noted> {
  const noted = await page.waitForFunction(() => {
    const { noted: own } = window as unknown as { noted: Noted };
    return own.answered > 0 && own;
  });
  return (await noted.jsonValue()) as Noted;
}

/** Milliseconds from a paste on a page that has answered before, with the rest that the box gives the fingers. */
function pasteAgain(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (value) =>
      new Promise<number>((done) => {
        const field = document.querySelector('textarea');
        const list = document.querySelector('[data-results]');
        if (!field || !list) throw new Error('no search box');
        const begin = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          done(performance.now() - begin);
        });
        observer.observe(list, { childList: true });
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    text,
  );
}

/** The first symptoms of eleven entries, filled as a terminal would. */
async function somePastes(): Promise<string[]> {
  const { entries } = await readContent();
  const step = Math.floor(entries.length / 11);
  return entries
    .filter((_, at) => at % step === 0)
    .slice(0, 11)
    .map(({ data }, at) => fill(data.symptom[0] ?? '', at + 1));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
