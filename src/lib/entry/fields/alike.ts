import { distinct, line } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const alike = field({
  schema: distinct(line, 0).default([]),
  description: 'Slugs of entries that are as right an answer as this one; they name this one too.',
  example: 'alike: [docker-pull-manifest-unknown]',
  isPublic: true,
  shown: { heading: 'The same error elsewhere', form: 'entries', place: 'after' },
});
