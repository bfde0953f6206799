import { distinct, line } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const related = field({
  schema: distinct(line, 0).default([]),
  description: 'Slugs of entries that are often confused with this one.',
  example: 'related: [image-pull-access-denied]',
  isPublic: true,
  snippet: 'related: [{{}}]',
  shown: { heading: 'Often confused with', form: 'entries', place: 'after' },
});
