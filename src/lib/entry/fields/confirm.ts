import { confirmation } from '../../step/step.ts';
import { field } from '../field.ts';

export const confirm = field({
  schema: confirmation.optional(),
  description: 'How to make sure of the cause before anything is changed: run: a command that only reads, and expect:.',
  example: "confirm: { run: kubectl describe pod <pod>, expect: 'not found' }",
  isPublic: true,
  shown: { heading: 'Make sure it is this', form: 'confirmation', place: 'before' },
});
