import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { linesOf } from '../../src/lib/problem/lines.ts';
import { type Problem, wholeFile } from '../../src/lib/problem/problem.ts';
import { keysAt } from '../../src/lib/schema/explained.ts';
import { schemaProblems } from '../../src/lib/schema/schema-problems.ts';
import { readYaml } from '../../src/lib/yaml/front-matter.ts';
import { valuePlace } from '../../src/lib/yaml/yaml-place.ts';
import { shownPath } from './content.ts';

/** What is wrong with a field whose form is right. */
export type FieldFault = { readonly field: string } & Pick<Problem, 'kind' | 'message' | 'suggestion'>;

/** Checks a YAML file of a content folder against its schema; a file that is absent or empty has no problems. */
export async function dataFileProblems(
  root: string,
  name: string,
  schema: z.ZodType,
  look: (data: Record<string, unknown>) => readonly FieldFault[] = () => [],
): Promise<Problem[]> {
  const path = resolve(root, name);
  const file = shownPath(path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = linesOf(text);
  const yaml = readYaml(text);
  const faults = Array.isArray(yaml) ? yaml : yaml.faults;
  if (Array.isArray(yaml) || faults.length > 0) {
    return faults.map(({ kind, offset, length, message }) => ({
      file,
      position: lines.at(offset, length),
      kind,
      message,
    }));
  }
  // The site reads these files with the reader that knows the places.
  const data: unknown = yaml.document.toJS();
  if (data === null || data === undefined) return [];
  if (typeof data !== 'object' || Array.isArray(data)) {
    const message = `the file must contain the fields ${keysAt(schema, []).join(', ')}, each on its own line`;
    return [{ file, position: wholeFile, kind: 'value-wrong', message }];
  }
  const result = schema.safeParse(data);
  if (result.success) {
    return look(data as Record<string, unknown>).map(({ field, ...fault }) => {
      const { offset, length } = valuePlace([field], yaml.document);
      return { file, position: lines.at(offset, length), ...fault };
    });
  }
  return schemaProblems(result.error, yaml.document, schema).map(({ offset, length, ...problem }) => ({
    file,
    position: lines.at(offset, length),
    ...problem,
  }));
}
