import { block, distinct } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const symptom = field({
  schema: distinct(block, 1),
  description: 'Each line as the tool prints it, whole; what differs each time is a <placeholder>.',
  example: `symptom: ['Failed to pull image "<image>": not found']`,
  isPublic: true,
  snippet: "symptom:\n  - '{{As the tool prints it; what differs is a <placeholder>}}'",
  shown: { heading: 'You see', form: 'printed', place: 'before' },
});
