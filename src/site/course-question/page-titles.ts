import { entryPath, guidePath, questionPath, topicPath } from '../../lib/address/url.ts';
import { toolPages } from '../browse/pages.ts';
import type { Course } from '../collection/course.ts';
import { href } from '../links.ts';

/** The titles of the pages of the course and of its tools, by their addresses. */
export function pageTitles({ entries, topics, guides, questions }: Course): ReadonlyMap<string, string> {
  const pages = [
    ...toolPages.map(({ label, path }) => [path, label] as const),
    ...entries.map(({ slug, data }) => [href(entryPath(slug)), data.title] as const),
    ...topics.map(({ slug, data }) => [href(topicPath(slug)), data.title] as const),
    ...guides.map(({ slug, data }) => [href(guidePath(slug)), data.title] as const),
    ...questions.map(({ slug, data }) => [href(questionPath(slug)), data.title] as const),
  ];
  return new Map(pages);
}
