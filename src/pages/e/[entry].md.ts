import type { APIRoute } from 'astro';
import { markdownOf } from '../../site/api/markdown.ts';
import { text } from '../../site/api/public.ts';
import { getCourse } from '../../site/collection/course.ts';

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
  return page ? text(markdownOf(page, course, site), 'text/markdown') : new Response(null, { status: 404 });
};
