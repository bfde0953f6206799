import type { Page } from 'playwright-core';
import { fill } from '../../src/lib/guard/fill.ts';
import type { RunningNginx } from '../hosting/run-nginx.ts';
import { readContent } from '../source/content.ts';
import { openBrowser } from './browser.ts';

/** What a part of the journey took over the line, with the headers of the answers. */
export type Step = { readonly step: string; readonly requests: number; readonly bytes: number };

/**
 * What a student does in the first hour, in a browser that has never seen the site: opens it, pastes five errors and
 * opens what fits, looks at two topics and checks a command, while the browser keeps the site for offline use. What
 * nginx sent is counted, so that workers count as well.
 */
export async function journey(site: RunningNginx): Promise<Step[]> {
  const { entries, topics } = await readContent();
  const browser = await openBrowser();
  const steps: Step[] = [];
  await site.sent();
  const add = async (step: string) => {
    const sent = await site.sent();
    steps.push({ step, requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) });
  };
  try {
    // Chromium takes brotli without HTTPS only from a name that it knows as local.
    const page = await (await browser.newContext({ baseURL: site.url.replace('127.0.0.1', 'localhost') })).newPage();
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
    await settle(page);
    await add('the home page, and the site for offline use');
    const step = Math.floor(entries.length / 5);
    for (const [at, entry] of entries
      .filter((_, place) => place % step === 0)
      .slice(0, 5)
      .entries()) {
      await page.goto('/');
      await page
        .getByRole('textbox')
        .first()
        .fill(fill(entry.data.symptom[0] ?? '', at + 1));
      await page.getByRole('list', { name: 'Matching entries' }).getByRole('link').first().click();
      await settle(page);
      await add(`paste ${at + 1} and its entry`);
    }
    for (const { slug } of topics.slice(0, 2)) await page.goto(`/topics/${slug}/`);
    await page.goto('/check/');
    await page.getByRole('textbox', { name: 'Paste a command or a manifest' }).fill('kubectI get pods');
    await settle(page);
    await add('two topics and the command checker');
  } finally {
    await browser.close();
  }
  return steps;
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
}
