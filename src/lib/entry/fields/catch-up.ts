import { z } from 'zod';
import { steps } from '../../step/step.ts';
import { field } from '../field.ts';

export const catchUp = field({
  schema: z.union([z.literal('topic'), steps]),
  description: 'The shortcut for who wants to go on without having mastered this: steps like those of fix, or topic.',
  example: 'catchUp: topic',
  isPublic: true,
  snippet: 'catchUp: {{topic}}',
  shown: { heading: 'No time? Skip this step and go on', form: 'shortcut', place: 'before' },
});
