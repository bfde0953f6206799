import { line } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const hint = field({
  schema: line,
  description: 'A nudge: a question that leads to the cause and does not give it away.',
  example: 'hint: Can you pull exactly this image, tag included, by hand?',
  isPublic: true,
  snippet: 'hint: {{A question that leads to the cause?}}',
  shown: { heading: 'Think first', form: 'question', place: 'before' },
});
