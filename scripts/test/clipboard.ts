import { expect } from 'vitest';
import type { Api } from '../../src/lib/api/api.ts';
import type { OpenSite, SitePage } from './site.ts';

/** What a page needs to be allowed, for tests of copying. */
export const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** What is on the clipboard. */
export const copied = (page: SitePage): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Waits until a value is as expected. */
export const eventually = <Value>(read: () => Promise<Value>) => expect.poll(read);

/** The course as the built site publishes it. */
export async function publishedCourse(site: OpenSite): Promise<Api> {
  const response = await fetch(`${site.url}/api/entries.json`);
  return (await response.json()) as Api;
}
