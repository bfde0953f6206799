import { z } from 'zod';
import { type FieldName, fieldList, type fields } from './fields/index.ts';

/** The schemas of the fields by their names, as Zod wants them. */
type Shape = { [Name in FieldName]: (typeof fields)[Name]['schema'] };

const shape = Object.fromEntries(fieldList.map(([name, { schema }]) => [name, schema])) as Shape;

/** One known error: the front matter of `content/entries/<topic>/<slug>.md`. */
export const entrySchema = z.strictObject({ kind: z.literal('entry'), ...shape });

export type Entry = z.infer<typeof entrySchema>;
