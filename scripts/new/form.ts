import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { FormField } from '../../src/lib/draft/issue-text.ts';
import { projectRoot } from '../command/project-root.ts';

const formSchema = z.object({
  body: z.array(z.object({ id: z.string().optional(), attributes: z.object({ label: z.string().optional() }) })),
});

/** The fields of the issue form for a known error, so that its headings are written in one place. */
export function knownErrorForm(): FormField[] {
  const path = resolve(projectRoot, '.github/ISSUE_TEMPLATE/known-error.yml');
  const { body } = formSchema.parse(parse(readFileSync(path, 'utf8')));
  return body.flatMap(({ id, attributes: { label } }) => (id && label ? [{ id, label }] : []));
}
