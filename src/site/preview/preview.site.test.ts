import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedCourse } from '../../../scripts/test/clipboard.ts';
import { type OpenSite, openSite } from '../../../scripts/test/site.ts';
import type { Api } from '../../lib/api/api.ts';
import { redirectPage } from '../../lib/preview/redirect-page.ts';
import { firstStep } from '../../lib/step/first-step.ts';

let site: OpenSite;
let course: Api;
beforeAll(async () => {
  site = await openSite();
  course = await publishedCourse(site);
});
afterAll(() => site.close());

/** Reads a page as a chat's crawler does: the bytes of the HTML, no script, the first tag of a name. */
async function crawl(path: string): Promise<ReadonlyMap<string, string>> {
  const html = await (
    await fetch(site.url + path, { headers: { 'user-agent': 'TelegramBot (like TwitterBot)' } })
  ).text();
  const head = html.slice(0, html.indexOf('</head>'));
  const found = new Map<string, string>();
  for (const [tag] of head.matchAll(/<meta (?:[^>"]|"[^"]*")*>/g)) {
    const name = /(?:name|property)="([^"]*)"/.exec(tag)?.[1];
    const content = /content="([^"]*)"/.exec(tag)?.[1];
    if (name === undefined || content === undefined || name === 'generator') continue;
    expect(found.has(name), `${path} has ${name} twice`).toBe(false);
    found.set(
      name,
      content
        .replaceAll('&quot;', '"')
        .replaceAll('&#34;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    );
  }
  return found;
}

it.each(['/404.html', '/offline/not-kept/'])(
  '%s, shown in the place of others, is found by no search',
  async (path) => {
    const html = await (await fetch(site.url + path)).text();
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toMatch(/rel="canonical"|property="og:url"/);
  },
);

describe('link previews', () => {
  it('of an entry have its title, the first step and the picture of its topic', async () => {
    for (const { slug, title, topic, url, fix } of course.entries) {
      const tags = await crawl(`/e/${slug}/`);
      const first = firstStep(fix).replaceAll('`', '');
      for (const name of ['og:title', 'twitter:title']) expect(tags.get(name), slug).toBe(title);
      for (const name of ['og:description', 'twitter:description', 'description']) {
        const shown = tags.get(name) ?? '';
        expect(shown.length, slug).toBeLessThanOrEqual(200);
        expect(first.startsWith(shown.replace(/…$/, '')), `${slug}: ${shown}`).toBe(true);
      }
      expect(tags.get('og:url')).toBe(url);
      expect(tags.get('twitter:card')).toBe('summary_large_image');
      for (const name of ['og:image', 'twitter:image'])
        expect(new URL(tags.get(name) ?? '').pathname).toBe(`/preview/${topic}.png`);
    }
  });

  it('of the other pages have a picture too', async () => {
    for (const [path, picture] of [
      ['/', 'site'],
      ['/topics/ceph/', 'ceph'],
      ['/ask/', 'site'],
      ['/check/', 'site'],
    ] as const) {
      const tags = await crawl(path);
      expect(new URL(tags.get('og:image') ?? '').pathname, path).toBe(`/preview/${picture}.png`);
      expect(tags.get('og:description')?.length, path).toBeGreaterThan(20);
    }
  });

  it('are PNG pictures of 1200 × 630 with text on them, one a topic', async () => {
    const seen = new Set<string>();
    for (const name of ['site', ...course.topics.map(({ slug }) => slug)]) {
      const bytes = Buffer.from(await (await fetch(`${site.url}/preview/${name}.png`)).arrayBuffer());
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      // An empty picture has 1 KB; a chat's crawler gives up above some hundred KB.
      expect(bytes.length, name).toBeGreaterThan(3000);
      expect(bytes.length, name).toBeLessThan(60_000);
      seen.add(bytes.toString('base64'));
    }
    expect(seen.size).toBe(course.topics.length + 1);
  });
});

describe('the page at a former address', () => {
  const html = (url: string) =>
    redirectPage(
      {
        title: 'A <b>title</b> & "more"',
        description: 'First `step`',
        url,
        image: `${site.url}/preview/ceph.png`,
        imageAlt: 'Ceph',
      },
      '/redirect.js',
    );

  it('goes on at once and takes the fragment along', async () => {
    const page = await site.page();
    const target = `${site.url}/e/image-pull-access-denied/`;
    await page.route('**/e/old-name/', (route) => route.fulfill({ contentType: 'text/html', body: html(target) }));
    await page.goto('/404.html');
    await page.goto('/e/old-name/#fix', { waitUntil: 'commit' });
    await page.waitForURL(`${target}#fix`);
    // The old address must not trap whoever goes back.
    await page.goBack();
    await page.waitForURL('**/404.html');
    expect(page.faults).toEqual([]);
  });

  it('refreshes where no script runs', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    const target = `${site.url}/e/image-pull-access-denied/`;
    await page.route('**/e/old-name/', (route) => route.fulfill({ contentType: 'text/html', body: html(target) }));
    await page.goto('/e/old-name/', { waitUntil: 'commit' });
    await page.waitForURL(target);
  });

  it('shows crawlers the entry itself, and makes no markup of a title', () => {
    const text = html('https://errors.example/course/e/new-name/');
    expect(text).toContain('<link rel="canonical" href="https://errors.example/course/e/new-name/">');
    expect(text).toContain('<meta property="og:title" content="A &lt;b&gt;title&lt;/b&gt; &amp; &quot;more&quot;">');
    expect(text).toContain('<meta property="og:description" content="First step">');
    expect(text).toContain('data-to="/course/e/new-name/"');
    expect(text).not.toContain('<b>');
  });

  it('stands at every former address of the content', async () => {
    for (const { formerly = [], url } of course.entries) {
      for (const slug of formerly) {
        const response = await fetch(`${site.url}/e/${slug}/`);
        expect(await response.text()).toContain(`<link rel="canonical" href="${url}">`);
      }
    }
  });
});
