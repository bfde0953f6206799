import type { Lines } from '../../src/lib/problem/lines.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';

/** What stands between two offsets of a text (UTF-16 units) gives way to `text`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** A problem whose suggestion is certain, as an edit. */
export type Fix = Edit & { readonly kind: Problem<string>['kind'] };

/** The certain suggestions of the problems of one text, in its order; of two that overlap, the first. */
export function fixesOf(problems: readonly Problem<string>[], lines: Lines): Fix[] {
  const all = problems.flatMap(({ kind, position, suggestion, certain }) => {
    if (!certain || suggestion === undefined || position.kind !== 'at' || position.length === undefined) return [];
    const start = lines.offset(position.line, position.column);
    return [{ kind, start, end: start + position.length, text: suggestion }];
  });
  const fixes: Fix[] = [];
  for (const fix of all.toSorted((a, b) => a.start - b.start))
    if (fix.start >= (fixes.at(-1)?.end ?? 0)) fixes.push(fix);
  return fixes;
}

/** The text with its edits made, which do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}
