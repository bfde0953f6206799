import { z } from 'zod';
import { daysBetween, type ReportSection } from './findings.ts';

/** What `gh issue list --json number,title,createdAt,url,labels` prints. */
const issuesSchema = z.array(
  z.object({
    number: z.int(),
    title: z.string(),
    createdAt: z.iso.datetime(),
    url: z.url({ protocol: /^https?$/ }),
    labels: z.array(z.object({ name: z.string() })).default([]),
  }),
);

/** The open questions, oldest first. Throws an error with a message where the text is not what `gh` prints. */
export function openQuestions(json: string, today: string): ReportSection {
  const result = issuesSchema.safeParse(parseJson(json));
  if (!result.success) throw new Error(`this is not what gh prints: ${z.prettifyError(result.error)}`);
  const lines = result.data
    .filter(({ labels }) => !labels.some(({ name }) => name === 'answered'))
    .toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
    .map(({ number, title, createdAt, url, labels }) => {
      const age = daysBetween(createdAt.slice(0, 10), today);
      const whom = labels.some(({ name }) => name === 'for-speaker') ? ', for a speaker' : '';
      return `[#${number}](${url}) ${plain(title)} (${age} ${age === 1 ? 'day' : 'days'}${whom})`;
    });
  return {
    title: 'Open questions, oldest first',
    advice: 'Answer it, and make an entry of it if others will ask.',
    lines,
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`this is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Titles are written by anybody: no links, mentions or markup of theirs gets into our issue. */
function plain(title: string): string {
  return title
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(/[\\`*_[\]<>#@~|!]/g, '\\$&')
    .replaceAll('\\@', '@\u200b')
    .slice(0, 200);
}
