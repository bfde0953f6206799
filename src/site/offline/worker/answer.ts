import { isImmutable } from '../offline-files.ts';
import { type Pack, unpackPage } from '../pack.ts';
import { dropOlder, howMuchIsKept, isOwnHere, matchOlder, matchOwn, openOwn } from './caches.ts';
import { fulfilWish, keepVisited } from './keep.ts';
import { base, type FetchEvent, files } from './scope.ts';

/** The pages that stand in for one that cannot be had: it does not exist, or it is not on this device. */
const standIns = { unknown: '404.html', notKept: 'offline/not-kept/' };

/** The pack of each page. */
const packOf = new Map(Object.entries(files.packs).flatMap(([pack, paths]) => paths.map((path) => [path, pack])));

/** Packs that were read since the worker started. */
const opened = new Map<string, unknown>();

/** Answers what this site's pages ask for; leaves everything else to the browser. */
export function onFetch(event: FetchEvent): void {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(base)) return;
  // Pagefind and mail programs add parameters; no file of ours depends on them.
  const path = request.url
    .slice(base.length)
    .replace(/[?#].*/s, '')
    .replace(/(^|\/)index\.html$/, '$1');
  event.respondWith(answer(event, path));
  if (request.mode === 'navigate') event.waitUntil(dropOlder().then(fulfilWish));
}

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  const isNavigation = request.mode === 'navigate';
  if (path === 'now.json') return latest(request);
  const page = await packedPage(path);
  if (page) return page;
  if (isNavigation && packOf.has(`${path}/`)) return Response.redirect(`${base}${path}/`);

  // Pagefind's files fit together only as a whole set: without one, the server's come first.
  const isKeptFirst = !path.startsWith('pagefind/') || isImmutable(path) || (await howMuchIsKept()) === 'everything';
  const kept = await match(path);
  if (kept && isKeptFirst) return kept;
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) event.waitUntil(keepVisited(path, response.clone()));
    return response;
  } catch (error) {
    const instead = kept ?? (isNavigation && (await packedPage(mayExist(path) ? standIns.notKept : standIns.unknown)));
    if (instead) return instead;
    throw error;
  }
}

/** What everybody should know right now: the server's word, and its last word where there is no network. */
async function latest(request: Request): Promise<Response> {
  try {
    const response = await fetch(request, { cache: 'no-store' });
    const isNotice = response.ok && !response.redirected && /json/.test(response.headers.get('content-type') ?? '');
    // A full storage costs the copy, not the answer.
    if (isNotice) await keepNotice(response.clone()).catch(() => undefined);
    return response;
  } catch (error) {
    const last = await match('now.json');
    if (last) return last;
    throw error;
  }
}

async function keepNotice(response: Response): Promise<void> {
  if (await isOwnHere()) await (await openOwn()).put(`${base}now.json`, response);
}

/** A page of this version as a response; nothing where it is not packed. */
async function packedPage(path: string): Promise<Response | undefined> {
  const file = packOf.get(path);
  if (file === undefined) return undefined;
  const [frame, pack] = await Promise.all([read<readonly string[]>(files.frame), read<Pack>(file)]);
  const html = frame && pack && unpackPage(pack, frame, path);
  return html === undefined
    ? undefined
    : new Response(html, {
        status: path === standIns.unknown ? 404 : 200,
        headers: { ...files.headers, 'Content-Type': 'text/html; charset=utf-8' },
      });
}

async function read<Data>(file: string): Promise<Data | undefined> {
  const data = opened.get(file) ?? (await (await match(file))?.json());
  if (data !== undefined) opened.set(file, data);
  return data as Data | undefined;
}

/** A kept file; what a page of an older version asks for by a name that no newer one has is found there. */
async function match(path: string): Promise<Response | undefined> {
  return (await matchOwn(base + path)) ?? (isImmutable(path) ? matchOlder(base + path) : undefined);
}

/** Whether an address may be there when the network is: files that are no pages are for programs, and not listed. */
function mayExist(path: string): boolean {
  return !files.isWhole || /\.\w+$/.test(path) || files.later.some(({ url }) => url === path || url === `${path}/`);
}
