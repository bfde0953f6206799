import type { Finding } from '../finding.ts';

/** The text with every finding corrected. The findings must be those of this text. */
export function correct(text: string, findings: readonly Finding[]): string {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  let corrected = '';
  let done = 0;
  const inOrder = [...findings].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const { line, column, length, expected } of inOrder) {
    const start = (lineStarts[line - 1] ?? text.length) + column - 1;
    if (start < done) continue;
    corrected += text.slice(done, start) + expected;
    done = start + length;
  }
  return corrected + text.slice(done);
}
