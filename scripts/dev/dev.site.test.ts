import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { tools } from '../setup/tools.ts';
import { outsideEnv } from '../test/outside-env.ts';
import { cloneProject, runIn } from '../test/project-clone.ts';
import { switches, toolPath } from '../test/site.ts';

// An author writes with the page beside: a fault that is there from the start, one that is made and mended, a new entry.
let folder = '';
let server: ChildProcess | undefined;
let browser: Browser;
let page: Page;
let port = 0;
let printed = '';
const entry = 'content/entries/docker/docker-no-such-container.md';
const address = (slug: string) => `http://localhost:${port}/e/${slug}/`;
const toMend = () => page.getByRole('region', { name: 'To mend' });
const change = async (from: RegExp, to: string) => {
  const text = await readFile(resolve(folder, entry), 'utf8');
  await writeFile(resolve(folder, entry), text.replace(from, to));
};

beforeAll(async () => {
  folder = await mkdtemp(resolve(tmpdir(), 'known-errors-dev-'));
  await cloneProject(folder);
  await change(/^hint: .*$/m, 'hint: a: b');
  port = await freePort();
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: folder,
    env: { ...outsideEnv(), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (printed += String(text)));
  await vi.waitFor(() => expect(printed).toContain('watching for file changes'), { timeout: 180_000, interval: 500 });
  browser = await chromium.launch({ executablePath: toolPath(tools.chromium), args: switches });
  page = await browser.newPage();
  page.setDefaultTimeout(120_000);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.kill();
  await new Promise((done) => (server ? server.once('close', done) : done(undefined)));
  await rm(folder, { recursive: true, force: true });
});

it('starts with an entry that cannot be read, and tells in the terminal and on its page what to write', async () => {
  const told = "YAML reads a ': ' in a text as a field; put the whole text into single quotes";
  expect(printed).toContain(`${entry}:`);
  expect(printed).toContain(told);
  await page.goto(address('docker-no-such-container'));
  expect(await toMend().textContent()).toContain(told);
});

it('shows the page again when the fault is mended, and a new fault above the field that has it', async () => {
  await change(/^hint: .*$/m, 'hint: Is the name really the one that docker ps shows?');
  await page.getByText('Is the name really the one that docker ps shows?').first().waitFor();
  await expect.poll(() => toMend().count(), { timeout: 60_000 }).toBe(0);
  await change(/^ {2}- run: /m, '  - run: $ ');
  await expect
    .poll(() => toMend().textContent(), { timeout: 60_000 })
    .toContain('“$” is a prompt and no part of the command; remove it');
  const next = await toMend().evaluate((node) => node.nextElementSibling?.getAttribute('aria-labelledby'));
  expect(next).toBe('fix');
  await change(/^ {2}- run: \$ /m, '  - run: ');
  await expect.poll(() => toMend().count(), { timeout: 60_000 }).toBe(0);
});

it('shows the entry that npm run new has just begun, with what it still needs', async () => {
  const options = ['--topic', 'docker', '--title', 'Flux capacitor: no jigawatts', '--yes'];
  await runIn(folder, process.execPath, ['scripts/new.ts', ...options]);
  await expect
    .poll(
      async () => {
        await page.goto(address('flux-capacitor-no-jigawatts'));
        return page.content();
      },
      { timeout: 120_000 },
    )
    .toContain('is empty; for example');
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const at = probe.address();
      probe.close(() => done(typeof at === 'object' && at ? at.port : 0));
    });
  });
}
