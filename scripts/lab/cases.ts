import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type Case, readCase } from './case.ts';

const casesFolder = resolve(import.meta.dirname, 'cases');

/** Where a case lies, without reading it. */
export type CaseFile = { readonly slug: string; readonly topic: string; readonly path: string };

/** The cases that there are, by topic and slug. */
export function caseFiles(): CaseFile[] {
  return readdirSync(casesFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.sh'))
    .toSorted()
    .map((path) => ({ slug: basename(path, '.sh'), topic: dirname(path), path: resolve(casesFolder, path) }));
}

/** Reads a case. Throws with its path where it has another form. */
export function openCase({ slug, topic, path }: CaseFile): Case {
  try {
    return readCase(readFileSync(path, 'utf8'), topic, slug);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
