import type { APIRoute } from 'astro';
import { commandsText } from '../../../lib/topic/commands-text.ts';
import type { Topic } from '../../../lib/topic/topic.ts';
import { getCourse } from '../../../site/collection/course.ts';

/** The commands of a lesson as plain text, for `curl` and for a chat. */
export async function getStaticPaths() {
  const { topics } = await getCourse();
  return topics.map(({ slug, data }) => ({ params: { topic: slug }, props: { topic: data } }));
}

export const GET: APIRoute<{ topic: Topic }> = ({ props }) =>
  new Response(commandsText(props.topic), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
