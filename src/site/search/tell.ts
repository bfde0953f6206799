import type { MatchResult, Quote } from '../../lib/symptom/types.ts';
import { noteOpened } from '../hand-over/paste.ts';
import { keepTold } from '../ui/captures.ts';

/** From so many characters on what stands before the first marked word is left out: one line has no room for it. */
const longestLead = 24;

/** Hands to an entry's page what the paste told of it, and notes that it was opened. */
export function tell({ entry, quote, captures }: MatchResult): void {
  noteOpened(entry);
  keepTold(entry, { line: quote ? ownLine(quote) : '', captures });
}

/** The reader's own line for a page that shows it on one: its end may be cut there, so it begins near what matched. */
function ownLine({ text, marks }: Quote): string {
  const first = marks[0]?.[0] ?? 0;
  const start = text.lastIndexOf('\n', first) + 1;
  const [line = ''] = text.slice(first - start > longestLead ? first : start).split(/\r?\n/);
  return line.trim();
}
