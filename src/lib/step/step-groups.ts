import type { Alternative, Command, PlainStep, Step } from './step.ts';

/**
 * What a reader counts as one step: a sentence with the commands that carry it out or with ways of which one is taken,
 * or either without a sentence.
 */
export type StepGroup = {
  readonly sentence: string | undefined;
  readonly commands: readonly Command[];
  readonly alternatives: readonly Alternative[];
};

/** Says of alternatives what to do with them, where the author has no sentence in front. */
export const chooseOne = 'Take the one that fits:';

/** Puts each command and each choice to the sentence before it, so that the numbers count what the reader does. */
export function stepGroups(steps: readonly Step[]): StepGroup[] {
  const groups: Group[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (typeof step === 'string') groups.push({ sentence: step, commands: [], alternatives: [] });
    else if ('either' in step) {
      if (last && last.sentence !== undefined && last.commands.length === 0 && last.alternatives.length === 0)
        last.alternatives = step.either;
      else groups.push({ sentence: undefined, commands: [], alternatives: step.either });
    } else if (last && last.alternatives.length === 0) last.commands.push(step);
    else groups.push({ sentence: undefined, commands: [step], alternatives: [] });
  }
  return groups;
}

/** All sentences and commands of some steps, those of each alternative in their place. */
export function plainSteps(steps: readonly Step[]): PlainStep[] {
  return steps.flatMap((step) =>
    typeof step === 'object' && 'either' in step ? step.either.flatMap((way) => way.steps) : [step],
  );
}

type Group = { sentence: string | undefined; commands: Command[]; alternatives: readonly Alternative[] };
