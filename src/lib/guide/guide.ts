import { z } from 'zod';
import { day, exceptions, line } from '../schema/field-types.ts';

/** A page of plain text: the front matter of `content/guides/*.md` and `content/index.md`. */
export const guideSchema = z.strictObject({
  kind: z.literal('guide'),
  title: line.max(80, 'is longer than 80 characters'),
  description: line.max(200, 'is longer than 200 characters'),
  /** Place among the guides; the lowest stands first. */
  order: z.int().min(0).max(1000).default(100),
  reviewed: day,
  /** Lookalikes that stand here on purpose. */
  allow: exceptions.optional(),
});

export type Guide = z.infer<typeof guideSchema>;
