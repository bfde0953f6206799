import { z } from 'zod';

/**
 * What people are told of a part of a schema. `description` says what it is for: editors show it, and a new entry has it
 * above each field. `example` is YAML on one line, the name of the field included: messages end with it.
 */
export type Explanation = { readonly description: string; readonly example?: string };

/** What is told of the value at a path; nothing where the schema has no such value, or nothing is said of it. */
export function explanationAt(schema: z.ZodType, path: readonly PropertyKey[]): Explanation | undefined {
  for (const node of nodesAt(schema, path)) {
    const meta = node.meta();
    if (meta?.description !== undefined) return meta as Explanation;
  }
  return undefined;
}

/** The fields that the value at a path may have: those of every form that it may take. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return nodesAt(schema, path).flatMap((node) => (node instanceof z.ZodObject ? Object.keys(node.shape) : []));
}

/** The schemas of the value at a path: one for each form, and those that they wrap. */
function nodesAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  const forms = formsOf(schema);
  const [part, ...rest] = path;
  if (part === undefined) return forms;
  return forms.flatMap((form) => {
    if (form instanceof z.ZodArray && typeof part === 'number') return nodesAt(form.element as z.ZodType, rest);
    const field = form instanceof z.ZodObject ? (form.shape[String(part)] as z.ZodType | undefined) : undefined;
    return field === undefined ? [] : nodesAt(field, rest);
  });
}

/** A schema, what it wraps, and the forms of a union. */
function formsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return [schema, ...schema.options.flatMap((form) => formsOf(form as z.ZodType))];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly)
    return [schema, ...formsOf(schema.unwrap() as z.ZodType)];
  return [schema];
}
