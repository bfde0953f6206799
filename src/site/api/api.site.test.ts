import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import Ajv from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/command/project-root.ts';
import { type OpenSite, openSite } from '../../../scripts/test/site.ts';
import { type Api, apiSchema } from '../../lib/api/api.ts';

let site: OpenSite;
let course: Api;
beforeAll(async () => {
  site = await openSite();
  course = JSON.parse(await read('/api/entries.json')) as Api;
});
afterAll(() => site.close());

async function read(path: string): Promise<string> {
  const response = await fetch(site.url + path);
  expect(response.status, path).toBe(200);
  return response.text();
}

/** The path of an address of the built site, whatever host it was built for. */
const pathOf = (address: string) => new URL(address).pathname;

describe('the data for bots', () => {
  it('fits the JSON Schema that lies beside it', async () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(await read('/api/entries.schema.json')) as object);
    expect(validate(course), JSON.stringify(validate.errors)).toBe(true);
    // A schema that takes anything would be none.
    expect(validate({ ...course, version: 2 })).toBe(false);
    expect(validate({ ...course, entries: [{ ...course.entries[0], fix: [] }] })).toBe(false);
  });

  it('holds every public field and nothing else', () => {
    const { $schema, ...data } = course as Api & { $schema: string };
    expect(pathOf($schema)).toBe('/api/entries.schema.json');
    expect(apiSchema.strict().safeParse(data).error?.issues.slice(0, 3) ?? []).toEqual([]);
    expect(course.entries.length).toBeGreaterThan(150);
  });

  it('names pages that exist', async () => {
    for (const { url } of course.topics) await read(pathOf(url));
    for (const { url } of course.entries.slice(0, 20)) await read(pathOf(url));
  });

  it('gives symptoms whose patterns match themselves', async () => {
    const { version, symptoms } = JSON.parse(await read('/api/symptoms.json')) as {
      version: number;
      symptoms: { entry: string; text: string; pattern: string }[];
    };
    expect(version).toBe(1);
    expect(new Set(symptoms.map(({ entry }) => entry)).size).toBe(
      course.entries.filter(({ status }) => !status).length,
    );
    for (const { text, pattern } of symptoms.filter(({ text }) => !text.includes('<')))
      expect(new RegExp(pattern).test(text), text).toBe(true);
    for (const { pattern } of symptoms) expect(() => new RegExp(pattern), pattern).not.toThrow();
  });

  it('gives each entry as Markdown, with absolute links', async () => {
    for (const { slug, title } of course.entries) {
      const markdown = await read(`/e/${slug}.md`);
      expect(markdown.startsWith(`# ${title}\n`), slug).toBe(true);
      expect(markdown).toContain('\n## Fix\n');
      expect(markdown, slug).not.toMatch(/\]\(\/(?!\/)/);
    }
  });

  it('lists every entry for readers of plain text', async () => {
    const list = await read('/llms.txt');
    expect(list).toMatch(/^# Known Errors\n\n> /);
    for (const { slug, status } of course.entries) if (!status) expect(list).toContain(`/e/${slug}.md)`);
    for (const [, address = ''] of list.matchAll(/\]\((http[^)]+)\)/g))
      if (!address.includes('/e/')) await read(pathOf(address));
  });

  it('holds every entry whole in one text', async () => {
    const whole = await read('/llms-full.txt');
    for (const { slug, title, status } of course.entries.slice(0, 50))
      if (!status) expect(whole, slug).toContain(`\n---\n\n# ${title}\n`);
    expect(whole.match(/^## Fix$/gm)).toHaveLength(course.entries.filter(({ status }) => !status).length);
  });

  it('tells crawlers where the list of pages is', async () => {
    const [, address = ''] = /^Sitemap: (\S+)$/m.exec(await read('/robots.txt')) ?? [];
    await read(pathOf(address));
  });

  it('is an Atom feed that a parser takes, newest first', async () => {
    const page = await site.page();
    await page.goto('/404.html');
    const feed = await page.evaluate(async () => {
      const text = await (await fetch('/feed.xml')).text();
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const value = (parent: ParentNode, name: string) => parent.querySelector(name)?.textContent ?? '';
      return {
        error: value(xml, 'parsererror'),
        root: xml.documentElement.namespaceURI,
        updated: value(xml, 'feed > updated'),
        entries: [...xml.querySelectorAll('entry')].map((entry) => ({
          title: value(entry, 'title'),
          id: value(entry, 'id'),
          updated: value(entry, 'updated'),
        })),
      };
    });
    expect(feed).toMatchObject({ error: '', root: 'http://www.w3.org/2005/Atom' });
    expect(feed.entries.length).toBe(Math.min(60, course.entries.length));
    expect(feed.updated).toBe(feed.entries[0]?.updated);
    expect(feed.entries.map(({ updated }) => updated)).toEqual(
      feed.entries
        .map(({ updated }) => updated)
        .toSorted()
        .reverse(),
    );
    const titles = new Map(course.entries.map(({ url, title }) => [url, title]));
    for (const { id, title } of feed.entries) expect(titles.get(id)).toBe(title);
  });
});

describe('the example of a bot', () => {
  /** Not run synchronously: the site is served by this process. */
  async function bot(paste: string, ...args: string[]) {
    const child = spawn(process.execPath, ['scripts/bot-example.ts', ...args], { cwd: projectRoot });
    child.stdin.end(paste);
    const status = new Promise<number | null>((done) => child.once('close', done));
    return { stdout: await text(child.stdout), stderr: await text(child.stderr), status: await status };
  }

  it('answers a paste from the published data alone', async () => {
    const paste =
      'Warning  Failed  3s  kubelet  Failed to pull image "ngnix:1": rpc error: code = Unknown desc = Error response from daemon: pull access denied for ngnix, repository does not exist or may require \'docker login\'';
    const { stdout, status } = await bot(paste, `${site.url}/api/entries.json`);
    expect(status).toBe(0);
    expect(stdout).toContain('ImagePullBackOff: pull access denied');
    expect(stdout).toMatch(/\/e\/image-pull-access-denied\/#fix\n$/);
  });

  it('says what it does not know, and where to ask', async () => {
    const { stdout, status } = await bot('zorkmid quux wibble E4711', `${site.url}/api/entries.json`);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^I do not know this error.*\/ask\/\n$/);
  });

  it('refuses data that are none', async () => {
    expect(await bot('x', `${site.url}/now.json`)).toMatchObject({ status: 2, stdout: '' });
    expect(await bot('x', '/nowhere.json')).toMatchObject({ status: 2, stdout: '' });
  });
});
