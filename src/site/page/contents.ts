import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { partsOf } from '../../lib/entry/parts.ts';
import { getCourse } from '../collection/course.ts';
import { strings } from '../strings.ts';

type Contents = NonNullable<StarlightRouteData['toc']>;

/** Fewer than that are seen without a list. */
const fewest = 3;

/** The parts of a page for the list beside it; nothing where there are too few, and on pages that do something. */
export async function contentsOf({ entry, id, headings }: StarlightRouteData): Promise<Contents | undefined> {
  const { data } = entry;
  const slug = id.split('/').at(-1) ?? '';
  const parts: readonly (readonly [slug: string, text: string])[] =
    data.kind === 'entry'
      ? [
          ...partsOf(data, 'before').flatMap(({ id, heading, form }) => (isTop.has(form) ? [] : [pair(id, heading)])),
          pair('why', strings.why),
          ...[...partsOf(data, 'after'), ...partsOf(data, 'end')].map(({ id, heading }) => pair(id, heading)),
        ]
      : data.kind === 'topic'
        ? [
            ...((await getCourse()).entriesOf(slug).length > 0 ? [pair('entries', strings.entries)] : []),
            pair('about', strings.topicPage),
            pair('before', strings.before),
            pair('checkpoint', strings.checkpoint),
            pair('catch-up', strings.topicCatchUp),
            ...(data.commands.length > 0 ? [pair('commands', strings.commands)] : []),
            pair('errata', strings.errata),
            ...(data.lectures.length > 0 ? [pair('lectures', strings.lectures)] : []),
          ]
        : headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => pair(slug, text));
  if (parts.length < fewest) return undefined;
  const items = parts.map(([slug, text]) => ({ slug, text, depth: 2, children: [] }));
  return { minHeadingLevel: 2, maxHeadingLevel: 2, items };
}

/** What stands on top of an entry, without a heading that is seen. */
const isTop: ReadonlySet<string> = new Set(['printed', 'question']);

const pair = (slug: string, text: string) => [slug, text] as const;
