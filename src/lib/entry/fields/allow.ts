import { exceptions } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const allow = field({
  schema: exceptions.optional(),
  description: 'Lookalike characters that stand here on purpose, each with the reason.',
  example: 'allow: [{ text: kubectI, why: the entry shows this slip }]',
  isPublic: false,
  isOffered: false,
});
