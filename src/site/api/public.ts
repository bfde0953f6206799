import { entryPath, questionPath, topicPath } from '../../lib/address/url.ts';
import { type Api, apiVersion, type PublicEntry, publicEntry, publicQuestion, publicTopic } from '../../lib/api/api.ts';
import type { Entry } from '../../lib/entry/entry.ts';
import { getCourse } from '../collection/course.ts';
import { receiptOf, transcriptPath } from '../collection/receipts.ts';
import { absolute } from '../preview/preview.ts';

/** Addresses of the data for programs, below the site's base. */
export const apiPaths = {
  entries: '/api/entries.json',
  schema: '/api/entries.schema.json',
  symptoms: '/api/symptoms.json',
  feed: '/feed.xml',
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
} as const;

/** The course as bots read it. */
export async function publicCourse(site: URL | undefined): Promise<Api> {
  const { entries, topics, questions } = await getCourse();
  return {
    version: apiVersion,
    site: absolute('/', site),
    topics: topics.map((page) => publicTopic(page, absolute(topicPath(page.slug), site))),
    entries: await Promise.all(
      entries.map(async (page) =>
        publicEntry(page, absolute(entryPath(page.slug), site), await publicReceipt(page.slug, page.data, site)),
      ),
    ),
    questions: questions.map((page) => publicQuestion(page, absolute(questionPath(page.slug), site))),
  };
}

async function publicReceipt(slug: string, entry: Entry, site: URL | undefined): Promise<PublicEntry['receipt']> {
  const receipt = await receiptOf(slug, entry);
  if (!receipt) return undefined;
  const { on, tools, held, notTried } = receipt;
  return { on, tools, held, notTried, transcript: absolute(transcriptPath(slug), site) };
}

/** An answer in JSON. */
export function json(data: object): Response {
  return jsonText(`${JSON.stringify(data)}\n`);
}

/** An answer in JSON that is written already. */
export function jsonText(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** An answer in text of some kind. */
export function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
