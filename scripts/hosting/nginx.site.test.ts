import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../command/project-root.ts';
import { contentRoot } from '../source/content.ts';
import { readPermalinks } from '../source/permalinks.ts';
import { compressFiles } from './compress-files.ts';
import { type RunningNginx, runNginx } from './run-nginx.ts';

let nginx: RunningNginx;
let root = '';

beforeAll(async () => {
  root = await mkdtemp(resolve(tmpdir(), 'known-errors-site-'));
  await cp(resolve(projectRoot, 'dist'), root, { recursive: true });
  await compressFiles(root, ['index.html', `search/${await named('search', /^symptoms\..*\.json$/)}`]);
  nginx = await runNginx(root);
});
afterAll(async () => {
  await nginx?.close();
  await rm(root, { recursive: true, force: true });
});

describe('nginx with scripts/hosting/nginx.conf', () => {
  it.each(['/', '/e/crashloopbackoff/', '/now.json', '/nothing/here', '/favicon.svg'])(
    'sends the security headers with %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['server']).toBe('nginx');
    },
  );

  it('sends the policy of workers with scripts, and only there', async () => {
    const script = `/_astro/${await named('_astro', /^worker.*\.js$/)}`;
    expect((await get(script)).headers['content-security-policy']).toContain("default-src 'none'; connect-src 'self'");
    expect((await get('/')).headers['content-security-policy']).not.toContain('default-src');
  });

  it('lets hashed files be kept for a year, and asks anew for pages, the worker and the notice', async () => {
    const script = `/_astro/${await named('_astro', /\.js$/)}`;
    const index = `/search/${await named('search', /^symptoms\..*\.json$/)}`;
    for (const path of [script, index]) expect((await get(path)).headers['cache-control']).toContain('immutable');
    for (const path of ['/', '/sw.js', '/now.json', '/api/entries.json', '/pagefind/pagefind.js'])
      expect([path, (await get(path)).headers['cache-control']]).toEqual([path, 'no-cache']);
  });

  it('answers 304 where nothing changed', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('answers 404 with our page, which nobody keeps', async () => {
    for (const path of ['/nothing/here', '/_astro/gone.js', '/_headers', '/e/', '/search/', '/offline/pages/']) {
      const { status, headers, body } = await get(path);
      expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-cache']);
      expect(body.equals(await readFile(resolve(root, '404.html')))).toBe(true);
    }
  });

  it('compresses what it sends: ready-made files first, the others on the way', async () => {
    const page = await readFile(resolve(root, 'index.html'));
    const gzipped = await get('/', { 'accept-encoding': 'gzip' });
    expect(gzipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzipped.body).equals(page)).toBe(true);
    expect(gzipped.headers['vary']).toContain('Accept-Encoding');
    expect((await get('/api/entries.json', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await get('/llms.txt', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await get('/')).headers['content-encoding']).toBeUndefined();
    if (!nginx.hasBrotli) return;
    const small = await get('/', { 'accept-encoding': 'gzip, br' });
    expect(small.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(small.body).equals(page)).toBe(true);
  });

  it('leads an address without its slash to the page, whatever its name and port', async () => {
    const { status, headers } = await get('/e/crashloopbackoff');
    expect([status, headers['location']]).toEqual([301, '/e/crashloopbackoff/']);
  });

  it('tells the kinds of files', async () => {
    const kinds = {
      '/': 'text/html; charset=utf-8',
      '/e/crashloopbackoff.md': 'text/markdown; charset=utf-8',
      '/llms.txt': 'text/plain; charset=utf-8',
      '/manifest.webmanifest': 'application/manifest+json; charset=utf-8',
      '/sw.js': 'application/javascript; charset=utf-8',
    };
    for (const [path, kind] of Object.entries(kinds))
      expect([path, (await get(path)).headers['content-type']]).toEqual([path, kind]);
  });

  it('has a page at every address that was ever published', async () => {
    const { links } = (await readPermalinks(contentRoot)) ?? { links: [] };
    expect(links.length).toBeGreaterThan(0);
    for (const { slug } of links) expect([slug, (await get(`/e/${slug}/`)).status]).toEqual([slug, 200]);
  });
});

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer };

/** As it comes over the line: `fetch` would unpack it. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const call = request(nginx.url + path, { headers }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
    });
    call.once('error', failed);
    call.end();
  });
}

async function named(folder: string, pattern: RegExp): Promise<string> {
  const name = (await readdir(resolve(root, folder))).find((file) => pattern.test(file));
  if (name === undefined) throw new Error(`no file ${pattern} in ${folder}`);
  return name;
}
