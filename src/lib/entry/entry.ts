import { z } from 'zod';
import { block, day, distinct, exceptions, line, slug, webAddress } from '../schema/field-types.ts';
import { confirmation, steps, verification } from '../step/step.ts';

/** One known error: the front matter of `content/entries/<topic>/<slug>.md`. */
export const entrySchema = z.strictObject({
  kind: z.literal('entry'),
  /** What the student sees, on one line. */
  title: line.max(140, 'is longer than 140 characters'),
  topic: slug,
  /** A section of the topic, by its id. */
  section: slug.optional(),
  /** How often people meet it: 1 is met most. */
  often: z.literal([1, 2, 3]).optional(),
  /** What the tool prints; what varies is a `<placeholder>`. */
  symptom: distinct(block, 1),
  /** How people say it in plain words, by language. */
  asks: z.strictObject({
    en: distinct(line, 3),
    ru: distinct(line, 1).optional(),
    fr: distinct(line, 1).optional(),
  }),
  /** A nudge: a question that leads to the cause and does not give it away. */
  hint: line,
  /** How to make sure that this is the cause, before anything is changed. */
  confirm: confirmation.optional(),
  fix: steps,
  verify: verification,
  /** The shortcut: own steps, or the topic's. */
  catchUp: z.union([z.literal('topic'), steps]),
  /** What the shortcut leaves out; without it, the page says what the topic's shortcut skips. */
  skips: line.optional(),
  related: distinct(slug, 0).default([]),
  /** Entries that are as right an answer as this one. */
  alike: distinct(slug, 0).default([]),
  sources: distinct(webAddress, 1),
  added: day,
  reviewed: day,
  /** When somebody ran the fix, and with what. */
  tried: z.strictObject({ on: day, with: line }).optional(),
  /** Lookalikes that stand here on purpose. */
  allow: exceptions.optional(),
  status: z.literal('retired').optional(),
  replacedBy: slug.optional(),
  /** Slugs that this entry had before. */
  formerly: distinct(slug, 1).optional(),
});

export type Entry = z.infer<typeof entrySchema>;
