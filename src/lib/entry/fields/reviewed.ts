import { day } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const reviewed = field({
  schema: day,
  description: 'The day on which somebody last read it against the tool of today.',
  example: "reviewed: '2026-11-21'",
  isPublic: true,
  snippet: "reviewed: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'",
});
