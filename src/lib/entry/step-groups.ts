import type { Command, Step } from './step.ts';

/** What a reader counts as one step: a sentence with the commands that carry it out, or commands alone. */
export type StepGroup = { readonly sentence: string | undefined; readonly commands: readonly Command[] };

/** Puts each command to the sentence before it, so that the numbers count what the reader does. */
export function stepGroups(steps: readonly Step[]): StepGroup[] {
  const groups: { sentence: string | undefined; commands: Command[] }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (typeof step === 'string') groups.push({ sentence: step, commands: [] });
    else if (last) last.commands.push(step);
    else groups.push({ sentence: undefined, commands: [step] });
  }
  return groups;
}
