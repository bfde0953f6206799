import type { APIRoute } from 'astro';
import type { Preview } from '../../../lib/preview/preview.ts';
import { redirectPage } from '../../../lib/preview/redirect-page.ts';
import { getCourse } from '../../../site/collection/course.ts';
import { href } from '../../../site/links.ts';
import { entryPreview } from '../../../site/preview/preview.ts';

/** The pages at the addresses that entries had before. */
export async function getStaticPaths() {
  const course = await getCourse();
  const site = new URL(import.meta.env.SITE);
  return course.entries.flatMap(({ slug, data }) =>
    (data.formerly ?? []).map((former) => ({
      params: { former },
      props: { preview: entryPreview(slug, data, course, site) },
    })),
  );
}

export const GET: APIRoute<{ preview: Preview }> = ({ props }) =>
  new Response(redirectPage(props.preview, href('/redirect.js')), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
