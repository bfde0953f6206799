import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { symptomSource } from '../../src/lib/entry/symptom-source.ts';
import { buildIndex, openIndex } from '../../src/lib/symptom/index.ts';
import { readContent } from '../source/content.ts';
import { receiptsFolder } from './receipts.ts';

// What real tools have printed on the lab's machines is the truth that the matcher is measured by.
const { entries, topics } = await readContent();
const titles = new Map(topics.map(({ slug, data }) => [slug, data.title]));
const matcher = openIndex(buildIndex(entries.map((page) => symptomSource(page, titles.get(page.data.topic)))));
const slugs = readdirSync(receiptsFolder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));

it.each(slugs)('what was printed for %s finds it first, and for known', (slug) => {
  const transcript = readFileSync(resolve(receiptsFolder, `${slug}.txt`), 'utf8');
  const [, printed = ''] = transcript.split(/^## .*$/m);
  const { verdict, results } = matcher.match(printed);
  const entry = entries.find((page) => page.slug === slug);
  expect({ verdict, right: [slug, ...(entry?.data.alike ?? [])].includes(results[0]?.entry ?? '') }).toEqual({
    verdict: 'known',
    right: true,
  });
});
