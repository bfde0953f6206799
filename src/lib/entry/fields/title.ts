import { line } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const title = field({
  schema: line.max(140, 'is longer than 140 characters'),
  description: 'What the student sees, on one line: the words of the error, not its cause.',
  example: "title: 'ImagePullBackOff: manifest for the image tag not found'",
  isPublic: true,
  snippet: "title: '{{What the student sees, on one line}}'",
});
