import { z } from 'zod';
import { courseQuestionSchema } from '../../src/lib/course-question/course-question.ts';
import { entrySchema } from '../../src/lib/entry/entry.ts';
import { topicSchema } from '../../src/lib/topic/topic.ts';
import { entrySnippets } from './entry-snippets.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** What editors complete and explain front matter by, made from the schemas, with the files that it is kept in. */
export function editorFiles(topics: readonly string[]): { readonly file: string; readonly text: string }[] {
  return [
    {
      file: '.vscode/entry.schema.json',
      text: schemaText('An entry: one known error', entrySchema.omit({ kind: true }), topics),
    },
    {
      file: '.vscode/topic.schema.json',
      text: schemaText('A topic of the course', topicSchema.omit({ kind: true }), topics),
    },
    {
      file: '.vscode/question.schema.json',
      text: schemaText('A question of the course', courseQuestionSchema.omit({ kind: true }), topics),
    },
    { file: '.vscode/entry.code-snippets', text: `${JSON.stringify(entrySnippets(topics), null, 2)}\n` },
  ];
}

function schemaText(title: string, schema: z.ZodType, topics: readonly string[]): string {
  // Draft 7 is what the YAML language server reads whole.
  const json: Node = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // A day may come as a date, which JSON has not; it is written as a text.
      if (zodSchema._zod.def.type === 'pipe') Object.assign(jsonSchema, { type: 'string', format: 'date' });
      // What messages show of a field is a line of YAML, not a value.
      delete jsonSchema['example'];
    },
  });
  const topic = json.properties?.['topic'];
  if (typeof topic === 'object') topic.enum = [...topics];
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}
