import { steps } from '../../step/step.ts';
import { field } from '../field.ts';

export const fix = field({
  schema: steps,
  description:
    'The shortest safe way, step by step: a sentence, run: with a command, or either: with ways that exclude each other.',
  example: 'fix: [Read the events of the pod., { run: kubectl describe pod <pod> }]',
  isPublic: true,
  snippet: 'fix:\n  - {{A sentence on what to look at.}}\n  - run: {{kubectl describe pod <pod>}}',
  shown: { heading: 'Fix', form: 'steps', place: 'before' },
});
