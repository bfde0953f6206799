import { z } from 'zod';
import { block, line } from '../schema/field-types.ts';

/**
 * A command to run. `destroys` names the data that is lost and is shown before the command;
 * `note` says what the command does.
 */
const command = z.strictObject({
  run: block.meta({
    description: 'A command that can be copied; what the reader fills in is a <placeholder>.',
    example: 'run: kubectl describe pod <pod>',
  }),
  note: line.optional().meta({ description: 'What the command does.' }),
  destroys: line.optional().meta({
    description: 'What is lost by running the command; it is shown before it.',
    example: 'destroys: All data of the volume.',
  }),
});

const explained = { description: 'One step.', example: 'run: kubectl describe pod <pod>' };

/** A sentence, or a command to run. */
const plainStep = z.union([line, command]).meta(explained);

/** One of several ways that exclude each other: when it is the right one, and its steps. */
const alternative = z.strictObject({
  when: line.meta({ description: 'When this way is the right one.', example: 'when: Ceph runs in Rook' }),
  steps: listOf(plainStep).meta({
    description: 'Its steps: a sentence, or run: with a command.',
    example: 'steps: [{ run: ceph orch restart mon }]',
  }),
});

/** Ways of which the reader takes one, such as a step for each distribution. They are not nested. */
const choice = z.strictObject({
  either: z
    .array(alternative)
    .min(2, 'needs at least 2 items: with one way, write its steps alone')
    .max(8, 'has more than 8 items')
    .meta({
      description: 'Ways that exclude each other, two at least; the reader takes one.',
      example: 'either: [{ when: Ceph runs in Rook, steps: […] }, { when: cephadm manages Ceph, steps: […] }]',
    }),
});

/** The steps of a fix or a shortcut. */
export const steps = listOf(z.union([line, command, choice]).meta(explained));

function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1, 'needs at least 1 item').max(40, 'has more than 40 items');
}

const expect = block.meta({ description: 'A part of what is printed when it worked.', example: 'expect: Running' });

/** How one sees that it worked: a command, or something to do by hand, and what is seen then. */
export const verification = z.union([
  z.strictObject({
    run: block.meta({
      description: 'A command that shows whether it worked.',
      example: 'run: kubectl get pod <pod>',
    }),
    expect,
  }),
  z.strictObject({
    do: line.meta({
      description: 'What to do by hand to see whether it worked.',
      example: 'do: Open the page again.',
    }),
    expect,
  }),
]);

/** How one makes sure of the cause before anything is changed: a command that only reads, and what it shows then. */
export const confirmation = z.strictObject({
  run: block.meta({
    description: 'A command that only reads and tells this cause from others.',
    example: 'run: kubectl describe pod <pod>',
  }),
  expect: block.meta({
    description: 'A part of what is printed if this is the cause.',
    example: "expect: 'not found'",
  }),
  note: line.optional().meta({ description: 'What to look at.' }),
});

export type Command = z.infer<typeof command>;
export type PlainStep = z.infer<typeof plainStep>;
export type Alternative = z.infer<typeof alternative>;
export type Choice = z.infer<typeof choice>;
export type Step = PlainStep | Choice;
export type Confirmation = z.infer<typeof confirmation>;
export type Verification = z.infer<typeof verification>;
