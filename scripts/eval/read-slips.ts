import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../../src/lib/lookalike/index.ts';

/** A wrong character in a text that somebody published or pasted. Several in one text are several records. */
export type SlipCase = {
  readonly id: string;
  readonly thread: string;
  readonly lang: Language;
  readonly text: string;
  /** From 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
};

/** A command, a file or an output in which nothing is wrong. */
export type CleanCase = {
  readonly id: string;
  readonly thread: string;
  readonly lang: Language;
  readonly text: string;
};

/** Reads what the lookalike checker is judged by in a half of the evaluation sets. */
export async function readSlips(folder: string): Promise<{ slips: SlipCase[]; clean: CleanCase[] }> {
  const read = async <Case>(name: string): Promise<Case[]> =>
    (await readFile(resolve(folder, name), 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Case => JSON.parse(line));
  return { slips: await read<SlipCase>('slips.jsonl'), clean: await read<CleanCase>('clean-code.jsonl') };
}
