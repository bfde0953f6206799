import { line } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const section = field({
  schema: line.optional(),
  description: 'The id of a section of the topic, under which its list of entries shows this one.',
  example: 'section: images',
  isPublic: true,
});
