import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { publicEntry, publicEntrySchema } from '../api/api.ts';
import { readDraft } from '../draft/draft.ts';
import { entryText } from '../draft/entry-text.ts';
import { entrySchema } from './entry.ts';
import { entryMarkdown } from './entry-markdown.ts';
import { fieldList, fields } from './fields/index.ts';

/** An entry with every field, made of the fields' own examples. */
const whole = entrySchema.parse({ kind: 'entry', ...parse(fieldList.map(([, { example }]) => example).join('\n')) });

describe('every field', () => {
  it.each(fieldList)('%s has an example that fits it', (name, { schema, example }) => {
    const read = parse(example) as Record<string, unknown>;
    expect(Object.keys(read)).toEqual([name]);
    expect(schema.safeParse(read[name]).error).toBeUndefined();
  });

  it('stands in the schema in the order of the list, and is explained there', () => {
    const { properties } = z.toJSONSchema(entrySchema, { io: 'input', unrepresentable: 'any' });
    expect(Object.keys(properties ?? {})).toEqual(['kind', ...Object.keys(fields)]);
    for (const [name, { description }] of fieldList) expect(properties?.[name]).toMatchObject({ description });
  });

  it('is published where it is public, and nowhere else', () => {
    const published = fieldList.filter(([, { isPublic }]) => isPublic).map(([name]) => name);
    expect(Object.keys(publicEntrySchema.shape)).toEqual([...published, 'slug', 'url', 'why', 'receipt']);
    const page = { slug: 'x', data: whole, body: 'Why.' };
    expect(Object.keys(publicEntry(page, 'https://x/'))).toEqual([...published, 'slug', 'url', 'why']);
  });

  it('stands in a new entry with what it is for, unless it comes up later', () => {
    const text = entryText(readDraft({}), { symptoms: [], today: '2026-11-21' });
    for (const [name, { description, isOffered }] of fieldList) {
      expect(text.includes(`# ${description}\n`), name).toBe(isOffered);
      expect(new RegExp(`^(?:# )?${name}:`, 'm').test(text), name).toBe(isOffered);
    }
  });

  it('has its heading in the Markdown where it is shown', () => {
    const context = {
      site: 'https://x/',
      topicTitle: 'T',
      catchUp: ['Go on.'],
      skips: 'All.',
      titleOf: () => undefined,
    };
    const markdown = entryMarkdown({ slug: 'x', data: whole, body: 'Why.' }, context);
    const headings = [...markdown.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    const places = ['before', 'after', 'end'] as const;
    const shown = places.flatMap((place) =>
      fieldList.flatMap(([, field]) => (field.shown?.place === place ? field.shown.heading : [])),
    );
    expect(headings.filter((heading) => heading !== 'Why')).toEqual(shown);
  });
});
