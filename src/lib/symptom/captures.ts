import { placeholders, segments } from '../entry/placeholders.ts';
import type { Alignment } from './align.ts';
import type { PasteWords } from './paste-words.ts';
import { tokens } from './tokens.ts';
import type { Capture } from './types.ts';

/**
 * What the symptom's placeholders stand for in the paste: the text between the words of the symptom around them, where
 * it is what the placeholder's pattern allows. The first value of a name counts.
 */
export function captures(symptom: string, found: Alignment, paste: PasteWords): Capture[] {
  const at = new Map(found.pairs);
  const values = new Map<string, string>();
  let word = 0;
  let before = '';
  const parts = segments(symptom);
  parts.forEach((part, index) => {
    if (part.kind === 'text') {
      word += tokens(part.text).length;
      before = part.text;
      return;
    }
    const next = parts[index + 1];
    const after = next?.kind === 'text' ? next.text : '';
    if (index > 0 && parts[index - 1]?.kind !== 'text') return;
    const from = at.get(word - 1);
    const to = next === undefined ? undefined : at.get(word);
    if (values.has(part.name)) return;
    const value = between(paste, from, to, tail(before), head(after), part.name);
    if (value !== undefined) values.set(part.name, value);
  });
  return [...values].map(([name, value]) => ({ name, value }));
}

function between(
  paste: PasteWords,
  from: number | undefined,
  to: number | undefined,
  prefix: string,
  suffix: string,
  name: keyof typeof placeholders,
): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  const anchor = from ?? to ?? 0;
  const row = paste.line[anchor] ?? 0;
  const text = paste.lines[row]?.text ?? '';
  const start = from === undefined ? 0 : (paste.end[from] ?? 0);
  const end = to === undefined || paste.line[to] !== row ? text.length : (paste.start[to] ?? 0);
  let piece = text.slice(start, Math.min(end, start + 600)).replaceAll('\\"', '"');
  const match = placeholders[name].match;
  if (from !== undefined) {
    const shift = piece.trimStart();
    piece = shift.startsWith(prefix.trimStart()) ? shift.slice(prefix.trimStart().length) : shift;
  }
  if (to !== undefined) {
    const shut = suffix.trimEnd();
    const body = piece.trimEnd();
    piece = body.endsWith(shut) ? body.slice(0, body.length - shut.length) : body;
    const value = piece.trim();
    return new RegExp(`^(?:${match})$`).test(value) ? value : undefined;
  }
  // At the symptom's end: as much as the pattern allows, up to a blank.
  const hit = new RegExp(`^(?:${match})(?=[\\s"',;)]|$)`).exec(piece.trimStart());
  return hit?.[0] === '' ? undefined : hit?.[0];
}

/** The signs after the last word of a literal text, and those before the first. */
function tail(text: string): string {
  return /[^\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '';
}

function head(text: string): string {
  return /^[^\p{L}\p{N}]*/u.exec(text)?.[0] ?? '';
}
