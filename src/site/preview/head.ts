import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { markdownPath } from '../../lib/address/url.ts';
import { firstSentence } from '../../lib/answer/answer-sources.ts';
import { escapeMarkup } from '../../lib/markup/escape-markup.ts';
import { previewTags } from '../../lib/preview/preview.ts';
import { getCourse } from '../collection/course.ts';
import { href } from '../links.ts';
import { strings } from '../strings.ts';
import { entryPreview, picture } from './preview.ts';

type Head = StarlightRouteData['head'];
type HeadTag = Head[number];
type Data = StarlightRouteData['entry']['data'];

/** The head of a page with what chats, crawlers and feed readers look for there. */
export async function headOf({ entry, id, head }: StarlightRouteData, url: URL, site: URL | undefined): Promise<Head> {
  const course = await getCourse();
  const { data } = entry;
  const slug = id.split('/').at(-1) ?? '';
  const preview =
    data.kind === 'entry'
      ? entryPreview(slug, data, course, site)
      : {
          title: data.title,
          description: descriptionOf(data, entry.body ?? ''),
          url: new URL(url.pathname, site ?? url).href,
          ...picture(data.kind === 'topic' ? slug : undefined, course, site),
        };
  const tags: HeadTag[] = previewTags(preview).map((attrs) => ({ tag: 'meta', attrs }));
  const replaced = new Set(tags.map(nameOf));
  const feed: HeadTag = {
    tag: 'link',
    attrs: { rel: 'alternate', type: 'application/atom+xml', title: strings.siteTitle, href: href('/feed.xml') },
  };
  const markdown: HeadTag[] =
    data.kind === 'entry'
      ? [{ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href: href(markdownPath(slug)) } }]
      : [];
  return [...head.filter((tag) => !replaced.has(nameOf(tag))).map(escaped), ...tags, feed, ...markdown];
}

/** What a page that is no known error says of itself in a sentence. */
function descriptionOf(data: Exclude<Data, { kind: 'entry' }>, body: string): string {
  if (data.kind === 'topic') return data.checkpoint.state;
  if (data.kind === 'question') return firstSentence(body);
  return data.description ?? strings.tagline;
}

/** Starlight puts what a tag holds into the page as it is; of those here only the title holds an author's text. */
function escaped(tag: HeadTag): HeadTag {
  return tag.tag === 'title' ? { ...tag, content: escapeMarkup(tag.content ?? '') } : tag;
}

/** Tags of one name stand once. */
function nameOf({ tag, attrs }: HeadTag): string {
  return tag === 'meta'
    ? String(attrs?.['property'] ?? attrs?.['name'] ?? JSON.stringify(attrs))
    : JSON.stringify([tag, attrs]);
}
