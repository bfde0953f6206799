import { linesOf } from '../../src/lib/problem/lines.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';

/** Puts the certain suggestions of the problems of one text into it. */
export function applyEdits(text: string, problems: readonly Problem[]): string {
  const lines = linesOf(text);
  const edits = problems.flatMap(({ position, suggestion, certain }) => {
    if (!certain || suggestion === undefined || position.kind !== 'at' || position.length === undefined) return [];
    const start = lines.offset(position.line, position.column);
    return [{ start, end: start + position.length, suggestion }];
  });
  let mended = '';
  let done = 0;
  for (const { start, end, suggestion } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    mended += text.slice(done, start) + suggestion;
    done = end;
  }
  return mended + text.slice(done);
}
