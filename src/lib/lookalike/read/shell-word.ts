import type { Reading } from './reading.ts';
import type { Role } from './word.ts';

/** Longest quoted text, in characters: behind an apostrophe that opens nothing, no string may run to the end. */
const longestQuote = 20_000;

/**
 * Reads one word of a command with its quoted parts: as one word, or as one for each word of a quoted text.
 *
 * @param substitution reads the command inside `"$(…)"`
 * @returns where the word ends; behind the `$(` of a substitution
 */
export function readShellWord(
  reading: Reading,
  from: number,
  to: number,
  isCommand: boolean,
  substitution: (start: number, end: number) => void,
): number {
  const { text } = reading;
  const role = roleOf(text.slice(from, Math.min(to, from + 60)), isCommand);
  let pieceStart = from;
  const endPiece = (end: number): void => {
    if (pieceStart !== from) reading.add(pieceStart, end, 'argument');
    else if (role === 'flag') reading.addFlag(from, end);
    else reading.add(from, end, role);
  };
  let i = from;
  while (i < to && !/[\s|&;()<>`]/.test(text[i] ?? '')) {
    const c = text[i] ?? '';
    if (c === '\\' && i + 1 < to) {
      if (text[i + 1] === '\n') break;
      i += 2;
    } else if (c === '$' && text[i + 1] === '(') {
      endPiece(i);
      reading.add(i, i + 2, 'operator');
      return i + 2;
    } else {
      const close = c === '"' || c === "'" ? closingQuote(text, i, to, c) : undefined;
      if (close !== undefined && /\s/.test(text.slice(i + 1, close).trim())) {
        endPiece(i);
        readQuoted(reading, i + 1, close, c === '"' ? substitution : undefined);
        pieceStart = close + 1;
      }
      i = (close ?? i) + 1;
    }
  }
  endPiece(i);
  return i === from ? i + 1 : i;
}

function roleOf(word: string, isCommand: boolean): Role {
  if (/^-[-\w]/.test(word)) return 'flag';
  return isCommand && !/^[\w-]+=/.test(word) ? 'command' : 'argument';
}

/** A quoted text of several words; the command inside `"$(…)"` is read as one. */
function readQuoted(
  reading: Reading,
  from: number,
  to: number,
  substitution: ((start: number, end: number) => void) | undefined,
): void {
  const inner = reading.text.slice(from, to);
  const open = inner.indexOf('$(');
  const shut = inner.lastIndexOf(')');
  if (substitution === undefined || open === -1 || shut < open) {
    addQuoted(reading, from, to);
    return;
  }
  addQuoted(reading, from, from + open);
  reading.add(from + open, from + open + 2, 'operator');
  substitution(from + open + 2, from + shut);
  reading.add(from + shut, from + shut + 1, 'operator');
  addQuoted(reading, from + shut + 1, to);
}

/** The words of a quoted text, and the options of a command in it: `bash -c "mongodump --out=dump"`. */
function addQuoted(reading: Reading, from: number, to: number): void {
  reading.addWords(from, to, (word) => (/^--[A-Za-z0-9][\w-]/.test(word) ? 'flag' : 'string'));
}

function closingQuote(text: string, open: number, to: number, quote: string): number | undefined {
  const limit = Math.min(to, open + longestQuote);
  for (let i = open + 1; i < limit; i++) {
    const c = text[i];
    if (c === '\\' && quote === '"') i++;
    else if (c === quote) return i;
    // A prompt: the quote was never closed.
    else if (c === '\n' && /^[$#] \w/.test(text.slice(i + 1, i + 4))) return undefined;
  }
  return undefined;
}
