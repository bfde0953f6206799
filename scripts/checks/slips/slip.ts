import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../command/project-root.ts';

const replacement = { file: z.string().optional(), find: z.string(), write: z.string() };

/** What an author did wrong (or right) in a good course, and where the check should say so. */
const slipSchema = z.strictObject({
  slip: z.string(),
  /** The file that is changed. */
  file: z.string().default('entries/kubernetes/image-not-found.md'),
  /** Stands there once, and is replaced by `write`. */
  find: z.string().optional(),
  write: z.string().default(''),
  also: z.strictObject(replacement).optional(),
  replaceAll: z.tuple([z.string(), z.string()]).optional(),
  rename: z.tuple([z.string(), z.string()]).optional(),
  delete: z.string().optional(),
  create: z.record(z.string(), z.string()).optional(),
  /** The line at which it should be told, where that is not the first that differs; `at` in another file. */
  line: z.int().optional(),
  at: z.string().optional(),
  /** Why it is not told once, at its place. */
  unless: z.string().optional(),
});

export type Slip = z.infer<typeof slipSchema>;

/** The texts of a content folder by their paths. */
export type Texts = Readonly<Record<string, string>>;

export const slipsFolder = resolve(projectRoot, 'scripts/checks/fixtures/slips');

export const slipKinds = ['front-matter', 'commands', 'prose', 'course'] as const;

/** What is printed of every slip, under the slip's name. */
export function slipsExpected(): string {
  return slipKinds.map((kind) => readFileSync(resolve(slipsFolder, `${kind}.expected.txt`), 'utf8')).join('');
}

/** The slips of one kind. */
export function readSlips(kind: string): Slip[] {
  const text = readFileSync(resolve(slipsFolder, `${kind}.yml`), 'utf8');
  return z.array(slipSchema).parse(parse(text));
}

/** The course after the slip. @throws {Error} where the slip does not fit the course */
export function withSlip(good: Texts, slip: Slip): Texts {
  const texts: Record<string, string> = { ...good, ...slip.create };
  if (slip.rename) {
    const [from, to] = slip.rename;
    texts[to] = texts[from] ?? missing(slip, from);
    delete texts[from];
  }
  if (slip.delete !== undefined) delete texts[slip.delete];
  for (const { file = slip.file, find, write } of [slip, ...(slip.also ? [slip.also] : [])]) {
    if (find === undefined) continue;
    const [before, after, ...more] = (texts[file] ?? missing(slip, file)).split(find);
    if (before === undefined || after === undefined || more.length > 0) return missing(slip, find);
    texts[file] = before + write.replace('{{tomorrow}}', tomorrow) + after;
  }
  const [from, to] = slip.replaceAll ?? [];
  if (from !== undefined && to !== undefined) texts[slip.file] = (texts[slip.file] ?? '').replaceAll(from, to);
  return texts;
}

/** The file and line at which a slip should be told; no line where a whole file came, went or changed its name. */
export function placeOfSlip(good: Texts, slip: Slip): { file: string | undefined; line: number | undefined } {
  if (slip.at !== undefined) {
    const [file, line] = slip.at.split(':');
    return { file, line: Number(line) };
  }
  if (slip.find === undefined && !slip.replaceAll) return { file: slip.rename?.[1], line: undefined };
  if (slip.line !== undefined) return { file: slip.file, line: slip.line };
  const before = (good[slip.file] ?? '').split('\n');
  const after = (withSlip(good, slip)[slip.file] ?? '').split('\n');
  const line = after.findIndex((text, index) => text !== before[index]) + 1;
  return { file: slip.file, line: line === 0 ? after.length : line };
}

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

function missing({ slip }: Slip, text: string): never {
  throw new Error(`“${slip}”: “${text}” does not stand there once`);
}
