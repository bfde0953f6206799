import type { Entry } from '../../lib/entry/entry.ts';
import { entryMarkdown } from '../../lib/entry/entry-markdown.ts';
import type { Course, CoursePage } from '../collection/course.ts';
import { absolute } from '../preview/preview.ts';

/** An entry as Markdown, with what its topic adds to it. */
export function markdownOf(page: CoursePage<Entry>, course: Course, site: URL | undefined): string {
  const topic = course.topic(page.data.topic)?.data;
  const { catchUp, skips = topic?.skips } = page.data;
  return entryMarkdown(page, {
    site: absolute('/', site),
    topicTitle: topic?.title ?? page.data.topic,
    catchUp: catchUp === 'topic' ? (topic?.catchUp ?? []) : catchUp,
    skips,
    titleOf: (slug) => course.entry(slug)?.data.title,
  });
}
