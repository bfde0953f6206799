import { z } from 'zod';
import { day, line, slug } from '../schema/field-types.ts';

/** What the lab can show of an entry, in the order in which it looks. */
const assertions = ['known', 'before', 'fix', 'after', 'catchUp'] as const;
export type Assertion = (typeof assertions)[number];

/** That an entry's fix was run where the tool printed the error: written by the lab, never by hand. */
export const receiptSchema = z.strictObject({
  entry: slug,
  on: day,
  environment: line,
  /** The tools whose versions matter, the most telling first. */
  tools: z.record(line, line),
  /** What of the entry was run, see fingerprint.ts. */
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  /** What was seen to hold. */
  held: z.array(z.enum(assertions)).min(1),
  /** Steps and assertions that were not tried, each with its reason. */
  notTried: z.record(line, line),
  seconds: z.number(),
  /** For each command of the transcript: when it was typed and when it ended, in seconds. */
  times: z.array(z.tuple([z.number(), z.number()])),
});

export type Receipt = z.infer<typeof receiptSchema>;
