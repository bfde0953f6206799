import { z } from 'zod';
import { block, distinct, exceptions, line, slug, webAddress } from '../schema/field-types.ts';
import { steps, verification } from '../step/step.ts';

/** One topic of the course: the front matter of `content/topics/<topic>.md`. */
export const topicSchema = z.strictObject({
  kind: z.literal('topic'),
  title: line.max(80, 'is longer than 80 characters'),
  /** The day of the course; none for what belongs to no day. */
  day: z.int().min(1).max(14).optional(),
  /** Place in the course; the lowest stands first. */
  order: z.int().min(0).max(1000),
  /** Topics whose checkpoint must be reached before: the snowball. */
  requires: distinct(slug, 0),
  /** What does not work later when this topic is missing. */
  without: line,
  checkpoint: z.strictObject({
    state: line,
    verify: z.array(verification).min(1, 'needs at least 1 item'),
  }),
  /** Brings a lab from the checkpoints before to this one; safe to run twice. */
  catchUp: steps,
  /** What the shortcut leaves out. */
  skips: line,
  /** Parts into which the list of its entries is divided, in their order. */
  sections: z
    .array(z.strictObject({ id: slug, name: line.max(40, 'is longer than 40 characters') }))
    .superRefine((sections, context) => {
      const seen = new Set<string>();
      for (const [index, { id }] of sections.entries()) {
        if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: 'stands here twice' });
        seen.add(id);
      }
    })
    .default([]),
  /** The commands of the lesson in order. */
  commands: z
    .array(z.strictObject({ run: block, note: line.optional(), slide: z.int().min(1).optional() }))
    .default([]),
  /** Mistakes on slides. */
  errata: z.array(z.strictObject({ slide: z.int().min(1), wrong: block, right: block })).default([]),
  lectures: z
    .array(
      z.strictObject({
        title: line,
        speaker: line.optional(),
        recording: webAddress.optional(),
        note: line.optional(),
      }),
    )
    .default([]),
  /** Lookalikes that stand here on purpose. */
  allow: exceptions.optional(),
});

export type Topic = z.infer<typeof topicSchema>;
