import { z } from 'zod';

/** Field types that entries, topics, guides and the small data files share. Their messages are read by authors. */

/** Text on one line, not empty, no space at either end. */
export const line = z
  .string()
  .min(1, 'is empty')
  .max(2000, 'is longer than 2,000 characters')
  .refine((text) => !/[\r\n]/.test(text), { error: 'must be on one line', abort: true })
  .refine((text) => text === text.trim(), 'must not start or end with spaces');

/** Text that may have several lines: a command with continuation lines or a here-document. */
export const block = z
  .string()
  .max(20_000, 'is longer than 20,000 characters')
  .refine((text) => text.trim() !== '', 'is empty');

/** The permanent id of an entry or topic: lower-case letters, digits, single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = z
  .string()
  .max(80, 'is longer than 80 characters')
  .regex(
    slugPattern,
    'is not a valid slug: lower-case letters a-z, digits and single hyphens, like image-pull-access-denied',
  );

/** An address on the web. Other schemes (javascript:, data:) could run code in a reader's browser. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/, {
    error: 'is not a valid web address: it must start with https:// (or http://) and contain no spaces',
    abort: true,
  })
  .refine((text) => URL.canParse(text), 'is not a web address that a browser can open');

/** A day, 2026-11-21. YAML readers may turn it into a Date first. */
export const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
  z.iso.date('is not a valid date: write year-month-day'),
);

/** A moment in UTC, 2026-11-21T09:00:00Z. */
export const moment = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString() : value),
  z.iso.datetime('is not a valid time: write it in UTC, like 2026-11-21T09:00:00Z'),
);

/** Characters that look like others and stand there on purpose: the text around them, and the reason. */
export const exceptions = z
  .array(
    z.strictObject({
      text: line.meta({ description: 'The characters as they stand there.', example: 'text: kubectI' }),
      why: line.meta({ description: 'Why they are there.', example: 'why: the entry shows this slip' }),
    }),
  )
  .min(1, 'needs at least 1 item');

/** A list without a second copy of the same thing. */
export function distinct<Item extends z.ZodType>(item: Item, least: number): z.ZodType<z.output<Item>[]> {
  return z
    .array(item)
    .min(least, `needs at least ${least} ${least === 1 ? 'item' : 'items'}`)
    .max(100, 'has more than 100 items')
    .superRefine((items, context) => {
      const seen = new Set<string>();
      items.forEach((value, index) => {
        const text = JSON.stringify(value);
        if (seen.has(text)) context.addIssue({ code: 'custom', path: [index], message: 'appears twice' });
        seen.add(text);
      });
    });
}

/** Refines a list of objects in which no two have the same value of one field. */
export function distinctBy<Key extends string>(key: Key) {
  return (items: readonly Readonly<Record<Key, unknown>>[], context: z.RefinementCtx): void => {
    const seen = new Set<unknown>();
    for (const [index, { [key]: value }] of items.entries()) {
      if (seen.has(value)) context.addIssue({ code: 'custom', path: [index, key], message: 'appears twice' });
      seen.add(value);
    }
  };
}
