import { z } from 'zod';
import { type CourseQuestion, courseQuestionSchema } from '../course-question/course-question.ts';
import { type Entry, entrySchema } from '../entry/entry.ts';
import { type FieldName, fieldList, type fields } from '../entry/fields/index.ts';
import { receiptSchema } from '../receipt/receipt.ts';
import { type Topic, topicSchema } from '../topic/topic.ts';

/**
 * `/api/entries.json`: everything public about the course, for bots. The version grows when a field goes or changes
 * its meaning; new fields may come at any time, so readers must pass over what they do not know.
 */
export const apiVersion = 1;

const address = z.url().describe('Address of the page');

type PublicField = { [Name in FieldName]: (typeof fields)[Name]['isPublic'] extends true ? Name : never }[FieldName];

const publicFields = Object.fromEntries(
  fieldList.flatMap(([name, { isPublic }]) => (isPublic ? [[name, true]] : [])),
) as Record<PublicField, true>;

export const publicEntrySchema = entrySchema.pick(publicFields).extend({
  slug: z.string().describe('Permanent id'),
  url: address,
  why: z.string().describe('Why it happens, as Markdown; links of the site begin with one /'),
  receipt: receiptSchema
    .pick({ on: true, tools: true, held: true, notTried: true })
    .extend({ transcript: address })
    .optional()
    .describe('That the lab provoked the error and ran the fix as it stands here'),
});

const publicQuestionSchema = courseQuestionSchema.omit({ kind: true, allow: true }).extend({
  slug: z.string().describe('Permanent id'),
  url: address,
  answer: z.string().describe('The answer, as Markdown; links of the site begin with one /'),
});

const publicTopicSchema = topicSchema.omit({ kind: true, allow: true }).extend({
  slug: z.string().describe('Permanent id'),
  url: address,
});

export const apiSchema = z.object({
  version: z.literal(apiVersion),
  site: address,
  topics: z.array(publicTopicSchema),
  entries: z.array(publicEntrySchema),
  questions: z.array(publicQuestionSchema).describe('Questions of the course that are no errors'),
});

/** Makes a page of the content its public form: only the fields of the schema, whatever else a frame puts there. */
export function publicEntry(
  page: { slug: string; data: Entry; body: string },
  url: string,
  receipt?: PublicEntry['receipt'],
): PublicEntry {
  const fields = { ...page.data, slug: page.slug, url, why: page.body.trim(), receipt };
  return pick(fields, Object.keys(publicEntrySchema.shape) as (keyof PublicEntry)[]);
}

export function publicTopic(page: { slug: string; data: Topic }, url: string): PublicTopic {
  const fields = { ...page.data, slug: page.slug, url };
  return pick(fields, Object.keys(publicTopicSchema.shape) as (keyof PublicTopic)[]);
}

export function publicQuestion(
  page: { slug: string; data: CourseQuestion; body: string },
  url: string,
): PublicQuestion {
  const fields = { ...page.data, slug: page.slug, url, answer: page.body.trim() };
  return pick(fields, Object.keys(publicQuestionSchema.shape) as (keyof PublicQuestion)[]);
}

function pick<Fields extends object, Key extends keyof Fields>(
  fields: Fields,
  keys: readonly Key[],
): Pick<Fields, Key> {
  const pairs = keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]]));
  return Object.fromEntries(pairs) as Pick<Fields, Key>;
}

/** The JSON Schema (draft 2020-12) of `/api/entries.json`; `id` is its own address. */
export function apiJsonSchema(id: string): object {
  const schema = z.toJSONSchema(apiSchema, {
    // A reader's copy of the schema must not refuse the fields that a later site adds.
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      // What a field looks like in YAML says nothing to a reader of JSON.
      delete jsonSchema['example'];
    },
  });
  return { ...schema, $id: id, title: 'Known Errors: entries' };
}

export type PublicEntry = z.infer<typeof publicEntrySchema>;
export type PublicQuestion = z.infer<typeof publicQuestionSchema>;
export type PublicTopic = z.infer<typeof publicTopicSchema>;
export type Api = z.infer<typeof apiSchema>;
