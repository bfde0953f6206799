import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../../src/lib/problem/problem.ts';
import { readFrontMatter } from '../../src/lib/yaml/front-matter.ts';
import { type Content, fieldsOf, readContent } from '../source/content.ts';
import type { SourceFile } from '../source/source-file.ts';
import { applyEdits } from './apply-edits.ts';
import { cleanText } from './clean-text.ts';
import { orderKeys } from './key-order.ts';

/** Finds the problems of a content, as the check does. */
export type FindProblems = (content: Content) => Promise<readonly Problem<string>[]>;

/**
 * Fixes in the files of a content folder what is certain, and nothing else: how a file is written, the form of dates,
 * characters that are not what they seem, the order of the fields. Gives the files that it changed, as they are reported.
 */
export async function fixContent(
  root: string,
  find: FindProblems,
  isChosen: (file: string) => boolean,
): Promise<string[]> {
  const changed = new Set<string>();
  const rewrite = async (file: string, fix: (text: string) => string): Promise<boolean> => {
    const text = await readText(file);
    if (text === undefined) return false;
    const fixed = fix(text);
    if (fixed === text) return false;
    await writeFile(file, fixed);
    changed.add(file);
    return true;
  };

  const before = await find(await readContent(root));
  const misencoded = before.filter(({ kind }) => encodings.has(kind)).map(({ file }) => file);
  for (const file of new Set(misencoded)) if (isChosen(file)) await rewrite(file, cleanText);

  // A mistake may hide behind another one of the same field, seldom behind two. What YAML would take for something else
  // stays certain, but no round can fix it.
  for (let round = 0; round < 5; round++) {
    const problems = await find(await readContent(root));
    const certain = problems.filter((problem) => problem.certain && isChosen(problem.file));
    const fixed: boolean[] = [];
    for (const [file, own] of Map.groupBy(certain, (problem) => problem.file))
      fixed.push(await rewrite(file, (text) => applyEdits(text, own)));
    if (!fixed.includes(true)) break;
  }
  for (const file of (await readContent(root)).files)
    if (isChosen(file.path)) await rewrite(file.path, (text) => orderFields(text, file));
  return [...changed].toSorted();
}

const encodings: ReadonlySet<string> = new Set(['encoding-bom', 'encoding-crlf', 'encoding-tab']);

function orderFields(text: string, { place }: SourceFile): string {
  const read = readFrontMatter(text);
  if (Array.isArray(read)) return text;
  const closing = text.lastIndexOf('\n---', read.bodyOffset - 2) + 1;
  const yaml = text.slice(read.yamlOffset, closing);
  return text.slice(0, read.yamlOffset) + orderKeys(yaml, fieldsOf(place.kind)) + text.slice(closing);
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(resolve(file)));
  } catch {
    // A file that is no text, or that cannot be read, has been told already.
    return undefined;
  }
}
