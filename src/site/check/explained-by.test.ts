import { expect, it } from 'vitest';
import { readContent } from '../../../scripts/source/content.ts';
import { explanations } from './explained-by.ts';

it('names entries that exist', async () => {
  const { entries } = await readContent();
  const slugs = new Set(entries.map(({ slug }) => slug));
  expect(explanations.filter(({ slug }) => !slugs.has(slug))).toEqual([]);
});
