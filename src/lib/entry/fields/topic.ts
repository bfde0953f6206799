import { slug } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const topic = field({
  schema: slug,
  description: 'A file in content/topics, which is the folder of the entry too.',
  example: 'topic: kubernetes',
  isPublic: true,
  snippet: 'topic: {{topics}}',
});
