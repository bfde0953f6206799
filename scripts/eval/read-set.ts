import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A paste with the entries that are right first answers; none where no entry answers it. */
type PasteCase = {
  readonly id: string;
  readonly thread: string;
  readonly topic: string;
  readonly text: string;
  readonly entries: readonly string[];
};

/** A question in plain words. */
type QuestionCase = {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly entries: readonly string[];
};

/** A text that no entry answers. */
export type NegativeCase = {
  readonly id: string;
  readonly thread: string;
  readonly type: 'other-error' | 'look-alike' | 'log' | 'chat';
  readonly text: string;
};

/** A bare status or command, with all entries that may be behind it: none of them alone is known. */
type BareCase = {
  readonly id: string;
  readonly thread: string;
  readonly type: string;
  readonly text: string;
  readonly entries: readonly string[];
};

/** One half of the evaluation sets, or the old sets that the matcher was tuned on. */
export type EvalSet = {
  readonly pastes: readonly PasteCase[];
  readonly questions: readonly QuestionCase[];
  /** What people ask about the course itself. */
  readonly course: readonly QuestionCase[];
  readonly negatives: readonly NegativeCase[];
  readonly bare: readonly BareCase[];
};

/** The half that may be looked at. */
export const tuneFolder = resolve(import.meta.dirname, 'tune');

/** Reads the files of a folder whose names begin as the parts of a set do: the old ones, or the others. */
export async function readSet(folder: string, isOld: boolean): Promise<EvalSet> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl') && /-old\b/.test(name) === isOld);
  const read = async <Case extends { id: string }>(part: string): Promise<Case[]> => {
    const files = names.filter((name) => name.startsWith(part)).toSorted();
    const texts = await Promise.all(files.map((name) => readFile(resolve(folder, name), 'utf8')));
    return texts.flatMap((text, at) => parse<Case>(text, `${folder}/${files[at]}`));
  };
  return {
    pastes: await read<PasteCase>('pastes'),
    questions: await read<QuestionCase>('questions'),
    course: await read<QuestionCase>('course'),
    negatives: await read<NegativeCase>('negatives'),
    bare: await read<BareCase>('bare'),
  };
}

/** In which half a thread stands: by the first digit of its SHA-256. A question's thread is its first entry. */
export function halfOf(thread: string): 'tune' | 'test' {
  return createHash('sha256').update(thread).digest('hex') < '8' ? 'tune' : 'test';
}

function parse<Case extends { id: string }>(text: string, file: string): Case[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at): Case => {
      try {
        const record: Case = JSON.parse(line);
        if (typeof record.id === 'string') return record;
      } catch {
        // Told below, with its place.
      }
      throw new Error(`${file}:${at + 1}: this line is not a JSON object with an "id"; see scripts/eval/README.md`);
    });
}
