import { z } from 'zod';
import { asks } from '../entry/fields/asks.ts';
import { day, exceptions, line } from '../schema/field-types.ts';

/** A page of plain text: the front matter of `content/guides/*.md` and `content/index.md`. */
export const guideSchema = z.strictObject({
  kind: z.literal('guide'),
  title: line
    .max(80, 'is longer than 80 characters')
    .meta({ description: 'The name of the page.', example: 'title: Ask support' }),
  description: line.max(200, 'is longer than 200 characters').meta({
    description: 'One sentence for search results and link previews.',
    example: 'description: What to send to support so that the first answer helps.',
  }),
  asks: asks.schema.optional(),
  order: z
    .int()
    .min(0)
    .max(1000)
    .default(100)
    .meta({ description: 'Its place among the guides; the lowest stands first.', example: 'order: 30' }),
  reviewed: day.meta({
    description: 'The day on which somebody last read it against the course of today.',
    example: "reviewed: '2026-11-21'",
  }),
  allow: exceptions.optional().meta({
    description: 'Lookalike characters that stand here on purpose, each with the reason.',
    example: 'allow: [{ text: kubectI, why: the page shows this slip }]',
  }),
});

export type Guide = z.infer<typeof guideSchema>;
