import type { APIRoute } from 'astro';
import { getCourse } from '../../site/collection/course.ts';
import { drawPicture } from '../../site/preview/picture.ts';
import { sitePicture } from '../../site/preview/preview.ts';
import { strings } from '../../site/strings.ts';

/** One picture a topic, and one for the rest: a picture for each entry would make the build grow with them. */
export async function getStaticPaths() {
  const { topics } = await getCourse();
  const pictures = [
    { topic: sitePicture, large: strings.siteTitle, small: strings.slogan },
    ...topics.map(({ slug, data }) => ({ topic: slug, large: data.title, small: strings.siteTitle })),
  ];
  return pictures.map(({ topic, ...props }) => ({ params: { topic }, props }));
}

export const GET: APIRoute<{ large: string; small: string }> = async ({ props }) =>
  new Response(new Uint8Array(await drawPicture(props.large, props.small)), {
    headers: { 'content-type': 'image/png' },
  });
