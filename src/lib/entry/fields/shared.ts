import { block, distinct } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const shared = field({
  schema: distinct(block, 1).optional(),
  description: 'Lines that this error prints and others print too: they help to find the entry, but do not prove it.',
  example: `shared: ['Error response from daemon: pull access denied']`,
  isPublic: true,
  shown: { heading: 'It prints this too, as other errors do', form: 'lines', place: 'after' },
});
