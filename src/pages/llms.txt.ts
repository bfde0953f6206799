import type { APIRoute } from 'astro';
import { guidePath, markdownPath, questionPath, topicPath } from '../lib/address/url.ts';
import { apiPaths, text } from '../site/api/public.ts';
import { getCourse } from '../site/collection/course.ts';
import { strings as questionStrings } from '../site/course-question/strings.ts';
import { absolute } from '../site/preview/preview.ts';
import { strings } from '../site/strings.ts';

/** What is here, for language models and other readers of plain text: https://llmstxt.org. */
export const GET: APIRoute = async ({ site }) => {
  const course = await getCourse();
  const link = (title: string, path: string) => `- [${title.replace(/[[\]]/g, '\\$&')}](${absolute(path, site)})`;
  const sections = course.topics.map(({ slug, data }) => [
    `## ${data.title}`,
    `${link(strings.topicPage, topicPath(slug))}: ${data.checkpoint.state}`,
    ...course.entriesOf(slug).map((entry) => link(entry.data.title, markdownPath(entry.slug))),
  ]);
  const guides = course.guides.filter(({ slug }) => slug !== 'index');
  return text(
    `${[
      [`# ${strings.siteTitle}`, '', `> ${strings.tagline} ${strings.llms}`],
      [
        `## ${strings.data}`,
        `${link('llms-full.txt', apiPaths.llmsFull)}: ${strings.dataWhole}`,
        `${link('entries.json', apiPaths.entries)}: ${strings.dataEntries}`,
        `${link('entries.schema.json', apiPaths.schema)}: ${strings.dataSchema}`,
        `${link('symptoms.json', apiPaths.symptoms)}: ${strings.dataSymptoms}`,
        `${link('feed.xml', apiPaths.feed)}: ${strings.dataFeed}`,
      ],
      ...sections,
      [
        `## ${questionStrings.title}`,
        ...course.questions.map(({ slug, data }) => link(data.title, questionPath(slug))),
      ],
      [
        `## ${strings.guides}`,
        ...guides.map(({ slug, data }) => `${link(data.title, guidePath(slug))}: ${data.description}`),
      ],
    ]
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`,
    'text/plain',
  );
};
