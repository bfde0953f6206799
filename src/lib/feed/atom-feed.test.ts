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
});
