import { day } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const added = field({
  schema: day,
  description: 'The day on which the entry was written.',
  example: "added: '2026-11-21'",
  isPublic: true,
  snippet: "added: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'",
});
