import { cachePrefix, type Kept, wishesName } from '../names.ts';
import { base, files, scope } from './scope.ts';

const folder = new URL(base).pathname;

/** This version's cache. One cache a version: what is in it fits together. */
const ownName = cachePrefix(folder) + files.version;

export const openOwn = (): Promise<Cache> => caches.open(ownName);
/** False once the reader has switched it off: the worker goes on until the pages that are open have gone. */
export const isOwnHere = (): Promise<boolean> => caches.has(ownName);
export const openWishes = (): Promise<Cache> => caches.open(wishesName(folder));

/** Notes that a version keeps about itself, as addresses that no page has. */
const notes = { older: `${base}?older`, readers: `${base}?readers`, kept: `${base}?kept` };

/** The caches of other versions that this one replaces. Written down before a newer version can have made its own. */
export async function noteOlder(): Promise<void> {
  const older = (await caches.keys()).filter(
    (name) => name.startsWith(cachePrefix(folder)) && name !== ownName && name !== wishesName(folder),
  );
  await write(notes.older, older);
}

/** The pages that were open when this version took over: they may still ask for files of theirs. */
export async function noteReaders(): Promise<void> {
  await write(notes.readers, await openPages());
}

/** Deletes the replaced versions once nobody reads a page of theirs any more. */
export async function dropOlder(): Promise<void> {
  const older = await read(notes.older);
  // A version that waits may be one of them that has come back.
  if (older.length === 0 || scope.registration.installing || scope.registration.waiting) return;
  const open = await openPages();
  if ((await read(notes.readers)).some((id) => open.includes(id))) return;
  await Promise.all(older.map((name) => caches.delete(name)));
  await write(notes.older, []);
}

/** How much of this version is kept; nothing once the reader has switched it off. */
export async function howMuchIsKept(): Promise<Kept> {
  const [kept] = await read(notes.kept);
  return kept === 'first' || kept === 'everything' ? kept : 'nothing';
}

export async function noteKept(kept: Kept): Promise<void> {
  await write(notes.kept, [kept]);
}

/** A file of this version. */
export const matchOwn = (url: string): Promise<Response | undefined> => caches.match(url, { cacheName: ownName });

/** A file from any version that is still kept; for names that change with the content. */
export async function matchOlder(url: string): Promise<Response | undefined> {
  for (const name of await read(notes.older)) {
    const found = await caches.match(url, { cacheName: name });
    if (found) return found;
  }
  return undefined;
}

async function openPages(): Promise<string[]> {
  return (await scope.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);
}

async function write(note: string, list: readonly string[]): Promise<void> {
  await (await openOwn()).put(note, Response.json(list));
}

async function read(note: string): Promise<readonly string[]> {
  const found = await matchOwn(note);
  return found ? ((await found.json()) as readonly string[]) : [];
}
