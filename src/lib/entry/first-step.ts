import type { Step } from './step.ts';

/** What results and previews show of a fix: its first sentence, or its first command where it has none. */
export function firstStep(steps: readonly Step[]): string {
  const [step] = steps;
  return step === undefined ? '' : typeof step === 'string' ? step : (step.run.split('\n')[0] ?? '');
}
