import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SymptomShards } from '../../src/lib/symptom/index.ts';

/** The index that a file keeps; nothing where it was made of something else, or is not what was written. */
export function readKept(file: string, state: string): SymptomShards | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== headOf(state, body)) return undefined;
    const { core, files } = JSON.parse(body);
    return { core, files: new Map(Object.entries(files)) };
  } catch {
    // There is none yet, or it cannot be read: it is only a copy.
    return undefined;
  }
}

/** Keeps an index. Whoever reads meanwhile finds the old file or the new one, whole. */
export function keep(file: string, state: string, { core, files }: SymptomShards): void {
  const body = JSON.stringify({ core, files: Object.fromEntries(files) });
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(own, `${headOf(state, body)}\n${body}`);
      renameSync(own, file);
    } finally {
      rmSync(own, { force: true });
    }
  } catch {
    // Nothing can be written here, so the next call builds it again.
  }
}

function headOf(state: string, body: string): string {
  return `${state} ${createHash('sha256').update(body).digest('hex')}`;
}
