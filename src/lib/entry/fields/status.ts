import { z } from 'zod';
import { field } from '../field.ts';

export const status = field({
  schema: z.literal('retired').optional(),
  description: 'retired, for an error that nobody can meet any more; the page stays.',
  example: 'status: retired',
  isPublic: true,
  isOffered: false,
});
