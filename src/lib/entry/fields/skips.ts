import { line } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const skips = field({
  schema: line.optional(),
  description: "One sentence on what the shortcut leaves out; without it, the page has the topic's.",
  example: 'skips: You do not find out why the image could not be pulled.',
  isPublic: true,
  snippet: 'skips: {{What is left out by taking the shortcut.}}',
});
