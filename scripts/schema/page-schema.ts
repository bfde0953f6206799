import { z } from 'zod';
import { entrySchema } from '../../src/lib/entry/entry.ts';
import { fieldHelp } from '../../src/lib/entry/field-help.ts';
import { topicSchema } from '../../src/lib/topic/topic.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** The JSON Schemas of front matter that editors complete and explain by, with the files that they are kept in. */
export function pageSchemas(topics: readonly string[]): { readonly file: string; readonly text: string }[] {
  return [
    {
      file: '.vscode/entry.schema.json',
      text: schemaText('An entry: one known error', entrySchema.omit({ kind: true }), fieldHelp, topics),
    },
    {
      file: '.vscode/topic.schema.json',
      text: schemaText('A topic of the course', topicSchema.omit({ kind: true }), {}, topics),
    },
  ];
}

function schemaText(
  title: string,
  schema: z.ZodType,
  help: Readonly<Record<string, string>>,
  topics: readonly string[],
): string {
  // Draft 7 is what the YAML language server reads whole.
  const json: Node = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // A day may come as a date, which JSON has not; it is written as a text.
      if (zodSchema._zod.def.type === 'pipe') Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  });
  explain(json, '', help);
  const topic = json.properties?.['topic'];
  if (typeof topic === 'object') topic.enum = [...topics];
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}

/** Puts the help of each field into its schema; `*` stands for every place of a list. */
function explain(node: Node | boolean, path: string, help: Readonly<Record<string, string>>): void {
  if (typeof node === 'boolean') return;
  const description = help[path.replace(/^catchUp\./, 'fix.').replace('.either.*.steps.*', '.*')];
  if (description !== undefined) node.description = description;
  for (const [key, child] of Object.entries(node.properties ?? {}))
    explain(child, path === '' ? key : `${path}.${key}`, help);
  for (const child of node.anyOf ?? []) explain(child, path, help);
  if (node.items !== undefined && !Array.isArray(node.items)) explain(node.items, `${path}.*`, help);
}
