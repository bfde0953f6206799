import { z } from 'zod';
import { line, moment } from '../schema/field-types.ts';

/** What everybody should know right now: `content/now.yml`. An empty file means that there is none. */
export const noticeSchema = z
  .strictObject({
    /** What has happened, what to do, when it goes on. */
    text: line.max(280, 'is longer than 280 characters'),
    /** An https address or a path of this site. */
    link: z
      .string()
      .regex(
        /^(?:https:\/\/[^\s<>"\\]+|\/(?!\/)[^\s<>"\\]*)$/,
        'is neither an https:// address nor a path on this site',
      )
      .optional(),
    from: moment,
    until: moment,
  })
  // A moment that is malformed has been told already.
  .refine(({ from, until }) => !until.endsWith('Z') || Date.parse(from) < Date.parse(until), {
    path: ['until'],
    message: 'is earlier than from; the bar would never be shown',
  })
  .readonly();

export type Notice = z.infer<typeof noticeSchema>;
