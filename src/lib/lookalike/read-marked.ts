import type { Finding } from './finding.ts';

/**
 * Reads a text that marks each finding where it stands: `⟦found→expected⟧`, and `⟦found→⟧` where nothing should stand.
 * Characters that are not seen are written `\u{200b}`.
 *
 * @returns the text without the marks, and each expected finding as `shownFinding` shows it
 */
export function readMarked(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(/⟦([^→⟧]*)→([^⟧]*)⟧/gu)) {
    text += marked.slice(done, match.index);
    const line = text.split('\n').length;
    const column = text.length - text.lastIndexOf('\n');
    const found = (match[1] ?? '').replace(/\\u\{(\w+)\}/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
    expected.push(shownFinding({ line, column, found, expected: match[2] ?? '' }));
    text += found;
    done = match.index + match[0].length;
  }
  return { text: text + marked.slice(done), expected };
}

/** `1:7 "I" → "l"` */
export function shownFinding({
  line,
  column,
  found,
  expected,
}: Pick<Finding, 'line' | 'column' | 'found' | 'expected'>): string {
  return `${line}:${column} ${JSON.stringify(found)} → ${JSON.stringify(expected)}`;
}
