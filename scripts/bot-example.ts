import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Api } from '../src/lib/api/api.ts';
import { symptomSource } from '../src/lib/entry/symptom-source.ts';
import { reply } from '../src/lib/reply/reply.ts';
import { replySource } from '../src/lib/reply/reply-source.ts';
import { buildIndex, openIndex } from '../src/lib/symptom/index.ts';
import { projectRoot } from './command/project-root.ts';
import { usageError } from './command/usage-error.ts';

// A worked example of a chat bot: it knows the course only through the published data, finds the entry of a paste with
// the same matcher as the site, and answers as support would. A real bot keeps `matcher` and calls `answer` for each
// message; it asks for the data anew once a day.

const usage = `Usage: npm run -s bot-example [-- <address or file of entries.json>] < paste

Answers a paste with a reply for Telegram: an explanation of a known error, the likely ones of an unsure one.
Without an address, dist/api/entries.json is read, so build the site first.
Exit code: 0 whatever is found, 2 on a usage error.`;

const [where = resolve(projectRoot, 'dist/api/entries.json'), ...others] = process.argv.slice(2);
if (where.startsWith('-') || others.length > 0) usageError(`unknown option: ${[where, ...others].join(' ')}`, usage);
if (process.stdin.isTTY) usageError('there is nothing to answer: send a paste to standard input', usage);

const course = await readCourse(where);
const topics = new Map(course.topics.map((topic) => [topic.slug, topic]));
const entries = new Map(course.entries.map((entry) => [entry.slug, entry]));
const pages = course.entries.map((entry) => ({ slug: entry.slug, data: entry, body: entry.why }));
const matcher = openIndex(buildIndex(pages.map((page) => symptomSource(page, topics.get(page.data.topic)?.title))));
console.log(answer(await text(process.stdin)));

/** What the bot says to a message. */
function answer(message: string): string {
  const { verdict, results } = matcher.match(message, { limit: 3 });
  const [best] = results;
  const entry = best && entries.get(best.entry);
  if (verdict === 'known' && entry) {
    const page = { slug: entry.slug, data: entry, body: entry.why };
    return reply(replySource(page, topics.get(entry.topic), course.site), 'explain', 'telegram');
  }
  if (verdict === 'unsure')
    return [
      'Is it one of these?',
      ...results.map(({ title, entry: slug }) => `- ${title}\n  ${entries.get(slug)?.url}`),
    ].join('\n');
  return `I do not know this error. Ask support; this page writes the question for you: ${course.site}ask/`;
}

async function readCourse(address: string): Promise<Api> {
  try {
    const data: unknown = JSON.parse(
      /^https?:/.test(address) ? await (await fetch(address)).text() : await readFile(address, 'utf8'),
    );
    if (!isCourse(data)) return usageError(`${address} holds no course of version 1`, usage);
    return data;
  } catch (error) {
    return usageError(`${address} cannot be read: ${error instanceof Error ? error.message : String(error)}`, usage);
  }
}

/** A bot that outlives this version of the data must not read the next one as if it were this. */
function isCourse(data: unknown): data is Api {
  return typeof data === 'object' && data !== null && 'version' in data && data.version === 1;
}
