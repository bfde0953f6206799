import { z } from 'zod';
import { asks } from '../entry/fields/asks.ts';
import { day, distinct, exceptions, line } from '../schema/field-types.ts';

/** A path of this site, such as `/guides/support/`. */
const sitePath = line.regex(/^\/(?!\/)\S*$/, 'is not a path of this site: it begins with one / and has no spaces');

/** A question of the course that is no error: the front matter of `content/questions/<slug>.md`; the answer is below it. */
export const courseQuestionSchema = z.strictObject({
  kind: z.literal('question'),
  title: line
    .max(80, 'is longer than 80 characters')
    .meta({ description: 'The question, as one would ask it.', example: 'title: Where are the recordings?' }),
  asks: asks.schema,
  valid: day.optional().meta({
    description: 'The last day on which the answer holds; after it the site shows the question no longer.',
    example: "valid: '2026-11-25'",
  }),
  related: distinct(sitePath, 0).default([]).meta({
    description: 'Pages of this site that go on from here. An entry among them is as right an answer.',
    example: 'related: [/guides/support/, /e/vim-how-to-exit/]',
  }),
  reviewed: day.meta({
    description: 'The day on which somebody last read it against the course of today.',
    example: "reviewed: '2026-11-29'",
  }),
  allow: exceptions.optional().meta({
    description: 'Lookalike characters that stand here on purpose, each with the reason.',
    example: 'allow: [{ text: kubectI, why: the page shows this slip }]',
  }),
});

export type CourseQuestion = z.infer<typeof courseQuestionSchema>;

/** Whether an answer still holds on a day such as 2026-11-29. */
export function isValidOn({ valid }: Pick<CourseQuestion, 'valid'>, today: string): boolean {
  return valid === undefined || today <= valid;
}

/** The day of a moment, in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
