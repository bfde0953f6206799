import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { report } from '../../src/lib/problem/problem.ts';
import { rules } from '../../src/lib/problem/rules.ts';
import { projectRoot } from '../command/project-root.ts';
import { cli } from '../reporters/cli.ts';
import { readContent } from '../source/content.ts';
import { checkOutsideLinks } from './outside-links.ts';

const root = mkdtempSync(resolve(tmpdir(), 'known-errors-links-'));
const asked: string[] = [];
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const status = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 200);
    const isHeadRefused = request.url === '/no-head' && request.method === 'HEAD';
    if (request.url === '/slow') return;
    response.writeHead(isHeadRefused ? 405 : status, status === 301 ? { location: '/fine' } : {}).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true });
});

async function check(name: string, text: string, manners: { pause: number; timeout?: number } = { pause: 0 }) {
  const folder = resolve(root, name, 'guides');
  mkdirSync(folder, { recursive: true });
  const head = "title: A page\ndescription: With links.\nreviewed: '2026-11-21'";
  writeFileSync(resolve(folder, 'page.md'), `---\n${head}\n---\n\n${text}\n`);
  asked.length = 0;
  const content = await readContent(resolve(root, name));
  return checkOutsideLinks(content, () => true, manners);
}

it('tells what is gone as an error and what may be a refusal as a warning', async () => {
  const found = await check(
    'kinds',
    `A page that [is gone](${base}/404) and\n[another](${base}/403), [fine](${base}/fine) [moved](${base}/301) [shy](${base}/no-head)`,
  );
  const lines = cli(found.map((problem) => report(problem, rules))).map((line) =>
    line.replace(/^.*(?=guides\/)/, 'content/').replaceAll(base, 'https://example.com'),
  );
  const made = readFileSync(resolve(projectRoot, 'scripts/checks/fixtures/made.expected.txt'), 'utf8').split('\n');
  expect(lines).toEqual(made.filter((line) => line.includes(' link-')));
});

it('says how long it has waited for a host that does not answer', async () => {
  const found = await check('slow', `[slow](${base}/slow)`, { pause: 0, timeout: 200 });
  expect(cli(found.map((problem) => report(problem, rules))).join('\n')).toContain(
    '/slow returned no page (no answer in 0.2 s); open it in a browser',
  );
});

it('asks for each address once, and for its page only when the head is refused', async () => {
  await check('once', `[a](${base}/fine) [again](${base}/fine#part) <${base}/no-head>`);
  expect(asked).toEqual(['HEAD /fine', 'HEAD /no-head', 'GET /no-head']);
});

it('leaves a host alone that asks for fewer requests', async () => {
  const found = await check('many', `[a](${base}/429) [b](${base}/fine)`);
  expect(asked).toEqual(['HEAD /429']);
  expect(found.map(({ kind }) => kind)).toEqual(['link-doubtful', 'link-doubtful']);
});
