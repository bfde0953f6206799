import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SymptomShards } from '../../src/lib/symptom/types.ts';

/**
 * The index that a file keeps; nothing where it was made of something else, or is not what was written. Below its head,
 * each line is a piece: the core, then the others behind their names. They are JSON, so none has a line end in it.
 */
export function readKept(file: string, state: string): SymptomShards | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (bytes.toString('utf8', 0, end) !== headOf(state, body)) return undefined;
    const [core = '', ...lines] = body.toString().split('\n');
    return { core, files: new Map(lines.map((line) => cutAt(line, line.indexOf(' ')))) };
  } catch {
    // There is none yet, or it cannot be read: it is only a copy.
    return undefined;
  }
}

function cutAt(line: string, blank: number): [name: string, text: string] {
  return [line.slice(0, blank), line.slice(blank + 1)];
}

/** Keeps an index. Whoever reads meanwhile finds the old file or the new one, whole. */
export function keep(file: string, state: string, { core, files }: SymptomShards): void {
  const body = [core, ...[...files].map(([name, text]) => `${name} ${text}`)].join('\n');
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

function headOf(state: string, body: string | Uint8Array): string {
  return `${state} ${createHash('sha256').update(body).digest('hex')}`;
}
