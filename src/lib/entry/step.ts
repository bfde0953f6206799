import { z } from 'zod';
import { block, line } from './fields.ts';

/**
 * A command to run. `destroys` names the data that is lost and is shown before the command;
 * `note` says what the command does.
 */
export const command = z.strictObject({
  run: block,
  note: line.optional(),
  destroys: line.optional(),
});

/** One step of a fix or a shortcut: a sentence, or a command to run. */
export const step = z.union([line, command]);

export const steps = z.array(step).min(1, 'needs at least 1 item').max(40, 'has more than 40 items');

/** How one sees that it worked: a command, or something to do by hand, and what is seen then. */
export const verification = z.union([
  z.strictObject({ run: block, expect: block }),
  z.strictObject({ do: line, expect: block }),
]);

export type Command = z.infer<typeof command>;
export type Step = z.infer<typeof step>;
export type Verification = z.infer<typeof verification>;
