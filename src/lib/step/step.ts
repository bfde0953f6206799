import { z } from 'zod';
import { block, line } from '../schema/field-types.ts';

/**
 * A command to run. `destroys` names the data that is lost and is shown before the command;
 * `note` says what the command does.
 */
export const command = z.strictObject({
  run: block,
  note: line.optional(),
  destroys: line.optional(),
});

/** A sentence, or a command to run. */
const plainStep = z.union([line, command]);

/** One of several ways that exclude each other: when it is the right one, and its steps. */
const alternative = z.strictObject({ when: line, steps: listOf(plainStep) });

/** Ways of which the reader takes one, such as a step for each distribution. They are not nested. */
export const choice = z.strictObject({
  either: z
    .array(alternative)
    .min(2, 'needs at least 2 items: with one way, write its steps alone')
    .max(8, 'has more than 8 items'),
});

/** The steps of a fix or a shortcut. */
export const steps = listOf(z.union([line, command, choice]));

function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1, 'needs at least 1 item').max(40, 'has more than 40 items');
}

/** How one sees that it worked: a command, or something to do by hand, and what is seen then. */
export const verification = z.union([
  z.strictObject({ run: block, expect: block }),
  z.strictObject({ do: line, expect: block }),
]);

/** How one makes sure of the cause before anything is changed: a command that only reads, and what it shows then. */
export const confirmation = z.strictObject({ run: block, expect: block, note: line.optional() });

export type Command = z.infer<typeof command>;
export type PlainStep = z.infer<typeof plainStep>;
export type Alternative = z.infer<typeof alternative>;
export type Choice = z.infer<typeof choice>;
export type Step = PlainStep | Choice;
export type Confirmation = z.infer<typeof confirmation>;
export type Verification = z.infer<typeof verification>;
