import { verification } from '../../step/step.ts';
import { field } from '../field.ts';

export const verify = field({
  schema: verification,
  description: 'How one sees that it worked: run: with a command (or do: with a sentence), and expect:.',
  example: 'verify: { run: kubectl get pod <pod>, expect: Running }',
  isPublic: true,
  snippet: 'verify:\n  run: {{kubectl get pod <pod>}}\n  expect: {{Running}}',
  shown: { heading: 'It worked if', form: 'verification', place: 'before' },
});
