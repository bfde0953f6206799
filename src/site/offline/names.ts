/**
 * The names of our caches begin with the folder that the site lives in: sites in other folders of the same host share
 * the browser's storage with this one.
 * @param folder the site's base with its slash at the end
 */
export const cachePrefix = (folder: string): string => `known-errors ${folder} `;

/** The cache of what the reader wants; it outlives versions. */
export const wishesName = (folder: string): string => `${cachePrefix(folder)}wishes`;

/** The wish to keep the whole site, also when data is to be saved; an address in that cache. */
export const everything = '/everything';

/** What a page says to the worker. */
export type PageMessage =
  /** Serve from now on; the page will reload. */
  | { readonly kind: 'take over' }
  /** Keep what a version needs, where it has been deleted. */
  | { readonly kind: 'keep' }
  /** Keep the rest too. */
  | { readonly kind: 'keep everything' }
  /** Say how much is kept. */
  | { readonly kind: 'state' };

/** How much of the site is on the device: what a version is not whole without, or all of it. */
export type Kept = 'nothing' | 'first' | 'everything';

/** What the worker says to every page. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'state'; readonly kept: Kept }
  | { readonly kind: 'failed' };
