import { slug } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const replacedBy = field({
  schema: slug.optional(),
  description: 'The slug of the entry that took the place of this retired one.',
  example: 'replacedBy: image-tag-missing',
  isPublic: true,
  isOffered: false,
});
