import { z } from 'zod';
import { field } from '../field.ts';

export const often = field({
  schema: z.literal([1, 2, 3]).optional(),
  description: 'How often people meet it: 1 is met most, 3 rarely. It orders the entries of a section.',
  example: 'often: 2',
  isPublic: true,
});
