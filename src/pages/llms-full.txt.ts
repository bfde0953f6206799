import type { APIRoute } from 'astro';
import { markdownOf } from '../site/api/markdown.ts';
import { text } from '../site/api/public.ts';
import { getCourse } from '../site/collection/course.ts';
import { strings } from '../site/strings.ts';

/** Every entry whole in one text, topic by topic, for programs that read all of it at once; see llms.txt. */
export const GET: APIRoute = async ({ site }) => {
  const course = await getCourse();
  const entries = course.topics.flatMap(({ slug }) => course.entriesOf(slug));
  const head = `# ${strings.siteTitle}\n\n> ${strings.tagline} ${strings.llms}\n`;
  return text([head, ...entries.map((page) => markdownOf(page, course, site))].join('\n---\n\n'), 'text/plain');
};
