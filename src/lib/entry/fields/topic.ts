import { line } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const topic = field({
  schema: line,
  description: 'A file in content/topics, which is the folder of the entry too.',
  example: 'topic: kubernetes',
  isPublic: true,
  snippet: 'topic: {{topics}}',
});
