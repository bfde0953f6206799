import { everything, type WorkerMessage } from '../names.ts';
import { isImmutable, type KeptFile } from '../offline-files.ts';
import { savesData } from '../saves-data.ts';
import { howMuchIsKept, isOwnHere, matchOlder, noteKept, noteOlder, openOwn, openWishes } from './caches.ts';
import { base, files, scope } from './scope.ts';

/** How many files are fetched at a time: by itself few, to leave the line to the reader; at the reader's wish more. */
const atOnce = { quietly: 2, wished: 6 };

/** Fetches this version whole, or fails: then the version before goes on, and what has come is used the next time. */
export async function install(): Promise<void> {
  await noteOlder();
  if (savesData() && !(await isEverythingWished())) throw new Error('not now: the reader saves data');
  await keepFirst();
  // A storage that is full costs what was visited, not the new version.
  await carryOver().catch(() => undefined);
  // Who has asked for everything gets everything of the new version, but does not lose the version for its sake.
  if (await isEverythingWished()) await tellOutcome(keepEverything());
}

/** Fetches what a version is not whole without. */
export async function keepFirst(): Promise<void> {
  await keepAll(files.first, atOnce.quietly);
  if ((await howMuchIsKept()) === 'nothing') await noteKept('first');
}

/** Takes over what was visited with the version before and has not changed since. */
async function carryOver(): Promise<void> {
  const own = await openOwn();
  for (const file of files.later) {
    const found = await fromOlder(file);
    if (found && !(await own.match(base + file.url))) await own.put(base + file.url, found);
  }
}

let hasTriedAgain = false;

/** Fetches what an earlier try of "everything" did not get, once each time the worker starts. */
export async function fulfilWish(): Promise<void> {
  if (hasTriedAgain) return;
  hasTriedAgain = true;
  if ((await howMuchIsKept()) === 'first' && (await isEverythingWished())) await tellOutcome(keepEverything());
}

/** Fetches the rest too. */
export async function keepEverything(): Promise<void> {
  await keepAll([...files.first, ...files.later], atOnce.wished);
  await noteKept('everything');
}

/** Tells the pages how a download went that one of them has asked for. */
export async function tellOutcome(download: Promise<void>): Promise<void> {
  try {
    await download;
    await tellState();
  } catch {
    await tell({ kind: 'failed' });
  }
}

/** Keeps what somebody has visited, where it is of this version. */
export async function keepVisited(path: string, response: Response): Promise<void> {
  // The reader may have switched it off while this page was open.
  if (!(await isOwnHere())) return;
  const body = await response.arrayBuffer();
  if (await isOurs(path, body, response)) await (await openOwn()).put(base + path, new Response(body, response));
}

/** Tells every page how much is kept. */
export async function tellState(): Promise<void> {
  await tell({ kind: 'state', kept: await howMuchIsKept() });
}

async function tell(message: WorkerMessage): Promise<void> {
  for (const page of await scope.clients.matchAll({ includeUncontrolled: true })) page.postMessage(message);
}

async function isEverythingWished(): Promise<boolean> {
  return (await (await openWishes()).match(everything)) !== undefined;
}

async function keepAll(list: readonly KeptFile[], atOnce: number): Promise<void> {
  const own = await openOwn();
  const waiting = [...list];
  let done = 0;
  const fetchNext = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const url = base + file.url;
      if (!(await own.match(url))) await own.put(url, (await fromOlder(file)) ?? (await download(file)));
      done++;
      await tell({ kind: 'progress', done, of: list.length });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
}

/** What has not changed since another version is not fetched again. */
async function fromOlder({ url, digest }: KeptFile): Promise<Response | undefined> {
  const found = await matchOlder(base + url);
  if (!found || digest === undefined) return found;
  return (await hasDigest(await found.clone().arrayBuffer(), digest)) ? found : undefined;
}

/** Fetches a file and refuses another version's, which a server that is being updated may give. */
async function download({ url, digest }: KeptFile): Promise<Response> {
  const isNamed = isImmutable(url);
  const response = await fetch(base + url, {
    priority: 'low',
    ...(!isNamed && { cache: 'no-cache' }),
    ...(digest !== undefined && { integrity: digest }),
  });
  if (!response.ok || (isNamed && isPage(response))) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Whether a visited file is what the build has listed or, where it is listed nowhere, a page made of our files. */
async function isOurs(path: string, body: ArrayBuffer, response: Response): Promise<boolean> {
  const listed = [...files.first, ...files.later].find(({ url }) => url === path);
  if (listed) return listed.digest === undefined ? !isPage(response) : hasDigest(body, listed.digest);
  if (!isPage(response)) return false;
  const named = new TextDecoder().decode(body).matchAll(/="[^"]*?((?:_astro|search)\/[\w.-]+)"/g);
  return [...named].every(([, file]) => files.first.some(({ url }) => url === file));
}

const isPage = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/html') === true;

async function hasDigest(body: ArrayBuffer, digest: string): Promise<boolean> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return digest === `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
