import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** The search box of a page. */
export const box = (page: Page): Locator => page.getByRole('textbox', { name: 'Paste the error or say what you see' });

/** Its matches. */
export const results = (page: Page): Locator =>
  page.getByRole('list', { name: 'Matching entries' }).getByRole('listitem');

/** Waits until the worker has its version whole and answers for this page. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The versions of the site that a reader's browser holds. */
export function versions(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith('wishes')));
}

/** The bytes of a file on the line. Servers that compress as they go take about this quality. */
export function compressedBytes(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** A copy of a built site with some of its files changed, until the test ends. */
export async function changedCopy(
  dist: string,
  changes: readonly (readonly [file: string, change: (text: string) => string])[],
): Promise<string> {
  const copy = mkdtempSync(resolve(tmpdir(), 'known-errors-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(dist, copy, { recursive: true });
  for (const [file, change] of changes) {
    const path = resolve(copy, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  return copy;
}

/** Gives every hashed file of a copy a new name, as a build does in which all of them have changed. */
export function renameHashed(copy: string): void {
  const names = globSync(['_astro/*', 'search/*.json'], { cwd: copy }).map((file) => file.replace(/^.*[\\/]/, ''));
  const renamed = new Map(names.map((name) => [name, name.replace(/(?=\.\w+$)/, 'B')]));
  const pattern = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of globSync(['**/*.html', '_astro/*'], { cwd: copy })) {
    const path = resolve(copy, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(pattern, (name) => renamed.get(name) ?? name),
    );
    const name = renamed.get(file.replace(/^.*[\\/]/, ''));
    if (name !== undefined) renameSync(path, resolve(path, '..', name));
  }
  for (const file of globSync('search/*.json', { cwd: copy })) {
    const name = renamed.get(file.replace(/^.*[\\/]/, ''));
    if (name !== undefined) renameSync(resolve(copy, file), resolve(copy, 'search', name));
  }
}
