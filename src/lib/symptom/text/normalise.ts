import { type Parameters, standardParameters } from '../parameters.ts';
import { clean } from './clean.ts';
import { type LineKind, lineKind } from './line-kind.ts';
import { type RawLine, readTables, ruler } from './tables.ts';

/** A line of a cleaned paste. `number` counts from 1 in the text as it was pasted. */
export type PasteLine = {
  readonly number: number;
  readonly text: string;
  readonly kind: LineKind;
};

/** A cleaned paste. `text` is fit to be shown and sent to support. */
export type NormalisedPaste = { readonly text: string; readonly lines: readonly PasteLine[] };

/**
 * Cleans a paste: takes out colours and control characters, takes off the frames of tables, and tells the kind of each
 * line. Doing it twice changes nothing. Lines that a terminal wrapped stay two: what reads words goes on over a line's end.
 */
export function normalise(text: string, parameters: Parameters = standardParameters): NormalisedPaste {
  let raw = split(clean(text));
  // A cell may have a frame of its own.
  if (parameters.readsTables) raw = untilStable(raw, readTables);
  raw = raw.map((line) => (line.text === '' ? line : { number: line.number, text: unframe(line.text).trimEnd() }));
  // What was only a frame is empty now.
  raw = raw.filter(({ text: line }, at) => line !== '' || raw[at - 1]?.text !== '');
  const lines: PasteLine[] = raw.map(({ number, text: line }) => ({ number, text: line, kind: lineKind(line) }));
  const from = lines.findIndex(isFilled);
  const shown = from === -1 ? [] : lines.slice(from, lines.findLastIndex(isFilled) + 1);
  return { text: shown.map((line) => line.text).join('\n'), lines: shown };
}

/** Puts lines together again and again, until there are no fewer. */
function untilStable(lines: readonly RawLine[], join: (lines: readonly RawLine[]) => readonly RawLine[]) {
  let joined = lines;
  for (let before = -1; before !== joined.length; ) {
    before = joined.length;
    joined = join(joined);
  }
  return joined;
}

/** The lines of a text; of empty ones that follow one another, the first. */
function split(text: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() !== '') lines.push({ number: at + 1, text: line });
    else if (lines.at(-1)?.text !== '') lines.push({ number: at + 1, text: '' });
  });
  return lines;
}

function isFilled(line: PasteLine): boolean {
  return line.kind !== 'empty';
}

/** Takes the frames of tables and of Terraform's error box off a line: `│ text │`, `| text |`, `+----+`. */
function unframe(line: string): string {
  // No table is wider; and the patterns below look at a line more than once.
  if (line.length > 1000) return line;
  for (let text = line; ; ) {
    const trimmed = text.trim();
    if ((trimmed.length > 1 || /[╷╵┌└╔╚┏┗]/.test(trimmed)) && ruler.test(trimmed)) return '';
    const isOpen = bars.has(trimmed.at(0) ?? '');
    const isClosed = bars.has(trimmed.at(-1) ?? '');
    if (!isOpen && !isClosed) return text;
    if (isClosed) text = text.trimEnd().slice(0, -1);
    if (isOpen)
      text = text
        .trimStart()
        .slice(1)
        .replace(/^[ \t]/, '');
  }
}

const bars: ReadonlySet<string> = new Set(['|', '│', '┃', '║']);
