import { distinct, slug } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const formerly = field({
  schema: distinct(slug, 1).optional(),
  description: 'Slugs that this entry had before; their addresses lead here.',
  example: 'formerly: [image-not-found]',
  isPublic: true,
  isOffered: false,
});
