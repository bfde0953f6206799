import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const schema = z.strictObject({
  reviewAfterDays: z.object({ default: z.int().min(1) }).catchall(z.int().min(1)),
  leastEntries: z.int().min(0),
  leastSymptoms: z.int().min(0),
});

export type ReportSettings = z.infer<typeof schema>;

/** The limits of the report. Throws where the file is broken: its own tests read it. */
export async function readSettings(): Promise<ReportSettings> {
  return schema.parse(parse(await readFile(resolve(import.meta.dirname, 'settings.yml'), 'utf8')));
}
