import { placeholders, type Segment, segments } from '../../placeholder/placeholders.ts';
import { literalPattern } from '../../placeholder/symptom-pattern.ts';
import type { PasteWords } from '../query/words.ts';
import { tokens } from '../text/tokens.ts';
import type { Capture } from '../types.ts';
import type { Alignment } from './align.ts';

/**
 * What the symptom's placeholders stand for in the paste: the text between the words of the symptom around them, where
 * it is what the placeholders' patterns allow. The first value of a name counts.
 */
export function captures(symptom: string, found: Alignment, paste: PasteWords): Capture[] {
  const at = new Map(found.pairs);
  const values = new Map<string, string>();
  const parts = segments(symptom);
  let word = 0;
  let before = '';
  for (let index = 0; index < parts.length; ) {
    const part = parts[index];
    if (part === undefined) break;
    const count = part.kind === 'text' ? tokens(part.text).length : 0;
    if (count > 0) {
      word += count;
      before = part.text;
      index++;
      continue;
    }
    // Placeholders with nothing but signs between them, as in <user>@<host>, are read together.
    let end = index;
    while (end < parts.length && !hasWords(parts[end])) end++;
    const next = parts[end];
    const piece = between(paste, word > 0 ? at.get(word - 1) : undefined, next && at.get(word), next !== undefined);
    if (piece !== undefined) {
      const after = next?.kind === 'text' ? next.text : undefined;
      for (const { name, value } of read(piece, parts.slice(index, end), tail(before), after)) {
        if (!values.has(name)) values.set(name, value);
      }
    }
    before = '';
    index = end;
  }
  return [...values].map(([name, value]) => ({ name, value }));
}

/**
 * The text after one word of the paste and before another one of the same line or the next, or to the line's end. What a
 * terminal broke at its width is read as if it had not.
 */
function between(
  paste: PasteWords,
  from: number | undefined,
  to: number | undefined,
  bounded: boolean,
): string | undefined {
  const anchor = from ?? to;
  if (anchor === undefined || (bounded && to === undefined)) return undefined;
  const row = paste.line[anchor] ?? 0;
  const lines = (to === undefined ? row : (paste.line[to] ?? row)) - row;
  if (lines > 1) return undefined;
  const line = paste.lines[row]?.text ?? '';
  const text = lines === 0 ? line : line + (paste.lines[row + 1]?.text ?? '');
  const start = from === undefined ? 0 : (paste.end[from] ?? 0);
  const end = to === undefined ? text.length : (paste.start[to] ?? 0) + (lines === 0 ? 0 : line.length);
  return text
    .slice(from === undefined ? Math.max(start, end - longest) : start, Math.min(end, start + longest))
    .replaceAll('\\"', '"');
}

/** No value is longer; the patterns below try every place where one may end. */
const longest = 400;

/** Reads the values of placeholders; `after` is the text behind them, nothing where they end the symptom. */
function read(piece: string, run: readonly Segment[], prefix: string, after: string | undefined): Capture[] {
  const names = run.flatMap((part) => (part.kind === 'placeholder' ? [part.name] : []));
  if (names.length === 0 || names.length > 3) return [];
  const body = run
    .map((part) => (part.kind === 'text' ? literalPattern(part.text) : `(${placeholders[part.name].match})`))
    .join('');
  const lead = prefix.trim() === '' ? '^\\s*' : `^\\s*(?:${literalPattern(prefix.trim())})?\\s*`;
  // What ends a symptom with a placeholder is followed by a blank, a quote or the end of a sentence.
  const close = after === undefined ? `(?=[\\s"',;)]|$)` : `\\s*${literalPattern(head(after).trim())}\\s*$`;
  const start = prefix === '' ? `(?:^|\\s)` : lead;
  const hit = new RegExp(lead + body + close).exec(piece) ?? new RegExp(start + body + close).exec(piece);
  if (hit === null) return [];
  return names.flatMap((name, at) => {
    const value = (hit[at + 1] ?? '').replace(/[,:;]+$/, '');
    return value === '' ? [] : [{ name, value }];
  });
}

function hasWords(part: Segment | undefined): boolean {
  return part?.kind === 'text' && tokens(part.text).length > 0;
}

/** The signs after the last word of a literal text, and those before the first. */
function tail(text: string): string {
  return /[^\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '';
}

function head(text: string): string {
  return /^[^\p{L}\p{N}]*/u.exec(text)?.[0] ?? '';
}
