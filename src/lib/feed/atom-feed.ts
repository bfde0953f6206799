import { escapeMarkup } from '../markup/escape-markup.ts';

/** One entry of the feed; days as 2026-11-21. */
export type FeedItem = {
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly added: string;
  readonly reviewed: string;
};

/** At most so many items: a reader asks again each day. */
const most = 60;

/** The Atom feed (RFC 4287) of new and changed entries, newest first. `self` and `home` are absolute addresses. */
export function atomFeed(title: string, self: string, home: string, items: readonly FeedItem[]): string {
  const newest = items.toSorted(
    (a, b) => compare(changed(b), changed(a)) || compare(b.added, a.added) || compare(a.url, b.url),
  );
  const entries = newest.slice(0, most).map(
    (item) => `  <entry>
    <title>${escapeMarkup(item.title)}</title>
    <id>${escapeMarkup(item.url)}</id>
    <link href="${escapeMarkup(item.url)}"/>
    <published>${moment(item.added)}</published>
    <updated>${moment(changed(item))}</updated>
    <summary>${escapeMarkup(item.summary)}</summary>
  </entry>
`,
  );
  const [latest] = newest;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${escapeMarkup(title)}</title>
  <id>${escapeMarkup(home)}</id>
  <link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>
  <link href="${escapeMarkup(home)}"/>
  <author><name>${escapeMarkup(title)}</name></author>
  <updated>${moment(latest === undefined ? '1970-01-01' : changed(latest))}</updated>
${entries.join('')}</feed>
`;
}

function changed({ added, reviewed }: FeedItem): string {
  return reviewed > added ? reviewed : added;
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
