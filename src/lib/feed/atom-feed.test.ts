import { describe, expect, it } from 'vitest';
import { atomFeed } from './atom-feed.ts';

describe('atomFeed', () => {
  it('has the newest first and escapes what stands in it', () => {
    const item = { summary: 's', added: '2026-01-01', reviewed: '2026-01-02' };
    const feed = atomFeed('Errors', 'https://x/feed.xml', 'https://x/', [
      { ...item, title: 'old', url: 'https://x/e/old/' },
      { ...item, title: '<new> & "more"', url: 'https://x/e/new/', reviewed: '2026-03-01' },
    ]);
    expect([...feed.matchAll(/<title>(.*)<\/title>/g)].map(([, title]) => title)).toEqual([
      'Errors',
      '&lt;new&gt; &amp; &quot;more&quot;',
      'old',
    ]);
    expect(feed).toContain(
      '<link href="https://x/"/>\n  <author><name>Errors</name></author>\n  <updated>2026-03-01T00:00:00Z</updated>',
    );
  });

  it('counts a review as a change, puts the newer entry first on one day, and says nothing of an empty course', () => {
    const item = (name: string, added: string, reviewed = added) => ({
      title: name,
      url: `https://x/e/${name}/`,
      summary: 's',
      added,
      reviewed,
    });
    const ids = (items: Parameters<typeof atomFeed>[3]) =>
      [
        ...atomFeed('Errors', 'https://x/feed.xml', 'https://x/', items).matchAll(/<id>https:\/\/x\/e\/(.*)\/<\/id>/g),
      ].map(([, name]) => name);
    expect(
      ids([
        item('b', '2026-01-01', '2026-03-01'),
        item('a', '2026-03-01'),
        item('d', '2026-02-01'),
        item('c', '2026-02-01'),
      ]),
    ).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(Array.from({ length: 70 }, (_, at) => item(`e${at}`, '2026-01-01')))).toHaveLength(60);
    expect(atomFeed('Errors', 'https://x/feed.xml', 'https://x/', [])).toContain(
      '<updated>1970-01-01T00:00:00Z</updated>',
    );
  });
});
