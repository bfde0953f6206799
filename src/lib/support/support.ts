import { z } from 'zod';
import { day, distinct, distinctBy, line, webAddress } from '../schema/field-types.ts';
import { weekdays } from './opening.ts';

const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is not a valid time: write hours and minutes in UTC, like 06:00');

/** Hours that come back each week, in UTC; where `until` is not later than `from`, they end on the next day. */
const hours = z.strictObject({ days: distinct(z.enum(weekdays), 1), from: clock, until: clock });

/** The support of the running course: `content/support.yml`. */
export const supportSchema = z
  .strictObject({
    /** The days of this run; on other days nobody is on duty. Left out, the hours hold all year. */
    course: z
      .strictObject({
        first: day,
        last: day,
        /** When the next run begins, for those who look after this one has ended. */
        next: day.optional(),
      })
      .refine(({ first, last }) => first <= last, 'ends before it begins: last is earlier than first')
      .refine(({ last, next }) => next === undefined || next > last, 'names a next day that is not after the last')
      .optional(),
    groups: z
      .array(
        z.strictObject({
          /** Groups have numbers; who belongs to one stands in no public file. */
          number: z.int().min(1).max(99),
          channels: z
            .array(z.strictObject({ name: line, link: webAddress.optional() }))
            .min(1, 'needs at least 1 item'),
          hours: z.array(hours).min(1, 'needs at least 1 item'),
        }),
      )
      .min(1, 'needs at least 1 item')
      .superRefine(distinctBy('number')),
  })
  .readonly();

export type Support = z.infer<typeof supportSchema>;
