/** A line of a text, or what is shown of a long one, with the findings in it; `start` counts from 0 in the line. */
export type Window<Found> = { readonly start: number; readonly shown: string; readonly findings: readonly Found[] };

type Placed = { readonly line: number; readonly column: number; readonly length: number };

/** What to show of a text: each line with findings; of a long one what stands around them. Findings come in order. */
export function* windows<Found extends Placed>(text: string, findings: readonly Found[]): Iterable<Window<Found>> {
  const lines = text.split('\n');
  let window: { line: number; start: number; shown: string; findings: Found[] } | undefined;
  for (const finding of findings) {
    const column = finding.column - 1;
    const before = window?.line === finding.line ? window : undefined;
    if (before && column + finding.length <= before.start + before.shown.length) {
      before.findings.push(finding);
      continue;
    }
    if (window) yield window;
    const line = lines[finding.line - 1] ?? '';
    const last = before?.findings.at(-1);
    // A finding is shown in one window, so that each window can be shown corrected.
    const start = line.length <= width ? 0 : Math.max(0, column - 40, last ? last.column - 1 + last.length : 0);
    window = { line: finding.line, start, shown: line.slice(start, start + width), findings: [finding] };
  }
  if (window) yield window;
}

/** Characters of a line that are shown; commands are seldom longer, so that their correction can be copied as a whole. */
const width = 240;
