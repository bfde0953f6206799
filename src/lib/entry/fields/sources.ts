import { z } from 'zod';
import { distinct, webAddress } from '../../schema/field-types.ts';
import { field } from '../field.ts';

/** Stands for the author's own machine, where no page tells of the error. */
export const ownSource = 'own';

export const sources = field({
  schema: distinct(z.union([z.literal(ownSource), webAddress]), 1),
  description: 'Addresses of pages where it was seen or is explained; own, with tried:, if you alone have seen it.',
  example: 'sources: [https://github.com/owner/name/issues/1]',
  isPublic: true,
  snippet: 'sources:\n  - {{https://}}',
  shown: { heading: 'Where it was seen', form: 'addresses', place: 'end' },
});
