import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneProject, runIn } from '../../../scripts/test/project-clone.ts';
import { type OpenSite, openSite } from '../../../scripts/test/site.ts';
import { hostileSlug, writeHostileContent, writeHostileFiles } from './hostile-content.ts';
import { damage, injections } from './testing.ts';

// An author who means no good, or copies without looking: every free field of every content file holds an injection.
let folder: string;
let site: OpenSite;
/** The injections that may stand in an entry's Markdown, with their files. */
const harmless = new Map<string, string>();
beforeAll(async () => {
  folder = await mkdtemp(resolve(tmpdir(), 'known-errors-hostile-'));
  await cloneProject(folder);
  await writeHostileContent(folder);
}, 120_000);
afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

it('has file names that the check refuses, and Markdown that it refuses or that harms nobody', async () => {
  const { bodies, names } = await writeHostileFiles(folder);
  const check = runIn(folder, 'npm', ['run', '-s', 'check', '--', '--json']);
  const { stdout } = await check.catch((error: { stdout: string }) => error);
  const problems: { file: string; severity: string; kind: string }[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const refused = (file: string, kinds: readonly string[]) =>
    problems.some((one) => one.file === file && one.severity === 'error' && kinds.includes(one.kind));
  expect([...names].filter(([, file]) => !refused(file, ['file-name']))).toEqual([]);
  for (const file of names.values()) await rm(resolve(folder, file));
  for (const [text, file] of bodies) {
    if (refused(file, ['raw-html', 'link-unsafe'])) await rm(resolve(folder, file));
    else harmless.set(text, file);
  }
  expect(harmless.size).toBeLessThan(25);
});

it('is built, for it is text', async () => {
  await runIn(folder, 'astro', ['build', '--silent'], { NODE_ENV: 'production' });
  site = await openSite(resolve(folder, 'dist'));
});

describe('in a browser it stays text', () => {
  it('on the page of each entry, whose heading shows it', async () => {
    const page = await site.page();
    for (const [index, injection] of injections.entries()) {
      await page.goto(`/e/${hostileSlug(index)}/`);
      expect(await damage(page), injection).toEqual([]);
      // Backticks make code of what stands between them.
      const shown = injection.slice(0, 140).trim().replaceAll('`', '');
      expect(await page.locator('h1').textContent(), injection).toContain(shown);
      expect((await page.title()).replaceAll('`', ''), injection).toContain(shown);
    }
    expect(page.faults).toEqual([]);
  });

  it.each([
    '/',
    '/topics/',
    '/topics/docker/',
    '/topics/helm/',
    '/guides/behind/',
    '/a-z/',
    '/new/',
    '/support/board/',
    '/ask/',
    '/check/',
    '/offline/',
  ])('on %s', async (path) => {
    const page = await site.page();
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await damage(page)).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  it('in the Markdown of an entry', async () => {
    const page = await site.page();
    for (const [injection, file] of harmless) {
      await page.goto(`/e/${basename(file, '.md')}/`);
      expect(await damage(page), injection).toEqual([]);
    }
    expect(page.faults).toEqual([]);
  });

  it('in the feed', async () => {
    const page = await site.page();
    await page.goto('/');
    const found = await page.evaluate(async () => {
      const feed = new DOMParser().parseFromString(await (await fetch('/feed.xml')).text(), 'application/xml');
      return {
        summaries: [...feed.querySelectorAll('entry > summary, entry > title')].map((text) => text.textContent),
        names: [...feed.querySelectorAll('*')].map(({ localName }) => localName),
      };
    });
    expect(found.summaries.some((text) => injections.some((injection) => text.includes(injection)))).toBe(true);
    expect(found.names).not.toContain('script');
  });

  it('among the results of a search', async () => {
    const page = await site.page();
    await page.goto('/');
    const box = page.getByRole('textbox').first();
    const results = page.locator('search-box [data-results] li');
    for (const injection of injections) {
      await box.fill(`error: it printed ${injection}`);
      await results.first().waitFor();
      expect(await damage(page), injection).toEqual([]);
    }
    expect(page.faults).toEqual([]);
  });
});
