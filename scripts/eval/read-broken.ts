import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../../src/lib/lookalike/index.ts';

/** A file or command that somebody asked about because a program refused it. */
export type BrokenCase = {
  readonly id: string;
  readonly thread: string;
  readonly lang: Language;
  readonly text: string;
  /** The lines at which it can be mended, from 1: mostly one; any of them is right. */
  readonly lines: readonly number[];
  /** What is wrong, in a word or two. */
  readonly fault: string;
};

/** Reads the broken files of a half of the evaluation sets. */
export async function readBroken(folder: string): Promise<BrokenCase[]> {
  const text = await readFile(resolve(folder, 'broken.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): BrokenCase => JSON.parse(line));
}
