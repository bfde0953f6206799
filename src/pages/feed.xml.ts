import type { APIRoute } from 'astro';
import { entryPath } from '../lib/address/url.ts';
import { atomFeed } from '../lib/feed/atom-feed.ts';
import { firstStep } from '../lib/step/first-step.ts';
import { apiPaths, text } from '../site/api/public.ts';
import { getCourse } from '../site/collection/course.ts';
import { absolute } from '../site/preview/preview.ts';
import { strings } from '../site/strings.ts';

/** New and changed entries. */
export const GET: APIRoute = async ({ site }) => {
  const { entries } = await getCourse();
  const live = entries.filter(({ data }) => data.status !== 'retired');
  const items = live.map(({ slug, data }) => ({
    title: data.title,
    url: absolute(entryPath(slug), site),
    summary: firstStep(data.fix).replaceAll('`', ''),
    added: data.added,
    reviewed: data.reviewed,
  }));
  return text(
    atomFeed(strings.siteTitle, absolute(apiPaths.feed, site), absolute('/', site), items),
    'application/atom+xml',
  );
};
