import type { APIRoute } from 'astro';
import { entryMarkdown } from '../../lib/entry/entry-markdown.ts';
import { text } from '../../site/api/public.ts';
import { getCourse } from '../../site/collection/course.ts';
import { absolute } from '../../site/preview/preview.ts';

/** Each entry as Markdown, also below the names that it had before. */
export async function getStaticPaths() {
  const { entries } = await getCourse();
  return entries.flatMap(({ slug, data }) =>
    [slug, ...(data.formerly ?? [])].map((entry) => ({ params: { entry }, props: { slug } })),
  );
}

export const GET: APIRoute<{ slug: string }> = async ({ props, site }) => {
  const course = await getCourse();
  const page = course.entry(props.slug);
  if (!page) return new Response(null, { status: 404 });
  const topic = course.topic(page.data.topic)?.data;
  const { catchUp, skips = topic?.skips } = page.data;
  const markdown = entryMarkdown(page, {
    site: absolute('/', site),
    topicTitle: topic?.title ?? page.data.topic,
    catchUp: catchUp === 'topic' ? (topic?.catchUp ?? []) : catchUp,
    skips,
    titleOf: (slug) => course.entry(slug)?.data.title,
  });
  return text(markdown, 'text/markdown');
};
