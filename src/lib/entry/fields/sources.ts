import { distinct, webAddress } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const sources = field({
  schema: distinct(webAddress, 1),
  description: 'Addresses of pages where it was seen or is explained.',
  example: 'sources: [https://github.com/owner/name/issues/1]',
  isPublic: true,
  snippet: 'sources:\n  - {{https://}}',
  shown: { heading: 'Where it was seen', form: 'addresses', place: 'end' },
});
