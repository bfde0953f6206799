import type { Step } from './step.ts';

/**
 * What results and previews show of a fix: its first sentence, or its first command where it has none; of alternatives,
 * what it depends on.
 */
export function firstStep(steps: readonly Step[]): string {
  const [step] = steps;
  if (step === undefined) return '';
  if (typeof step === 'string') return step;
  if ('either' in step) return `It depends: ${step.either.map(({ when }) => when).join(', or ')}.`;
  return step.run.split('\n')[0] ?? '';
}
