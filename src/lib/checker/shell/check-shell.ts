import { forEachChild, parse, type SyntaxNode } from 'unbash';
import type { Edit, Problem } from '../problem.ts';
import { type Command, commandsOf } from './commands-of.ts';

/** What Bash would refuse in a script, or in the commands of a console session. */
export function checkShell(text: string, isConsole: boolean): Problem[] {
  if (isOtherLanguage(text)) return [];
  return commandsOf(text, isConsole).flatMap((command) => [
    ...lineEnds(command),
    ...hereDocuments(command),
    ...refused(command),
    ...misread(command),
  ]);
}

/** PowerShell and JavaScript have no sign of what they are; both are told by how they begin. */
function isOtherLanguage(text: string): boolean {
  return /^\s*(?:\$PS|\[[A-Z]\w*\]|[A-Z][a-z]+-[A-Z]|document\.)/.test(text);
}

/** Longer scripts are not parsed, in UTF-16 units. */
const longest = 300_000;

/** What the parser says, each place once. */
function* refused(command: Command): Iterable<Problem> {
  const { text, start } = command;
  if (text.length > longest) return;
  // A reader fills `<pod>`; to the shell it would be a redirection.
  const source = text.replace(/<[a-z][\w-]*>/gi, (found) => 'x'.repeat(found.length));
  const script = parse(source);
  const errors = new Map<number, string>();
  const collect = (node: SyntaxNode): void => {
    for (const { message, pos } of ('errors' in node ? node.errors : undefined) ?? []) errors.set(pos, message);
    forEachChild(node, collect);
  };
  collect(script);
  const [first] = [...errors].sort(([a], [b]) => a - b);
  if (first === undefined) return;
  const [pos, message] = first;
  const { at, length, says, closedBy } = describe(source, pos, message);
  // What is pointed at begins on a character and ends with its line.
  const from = Math.max(0, Math.min(at, source.trimEnd().length - 1));
  const rest = source.slice(from).split('\n', 1)[0] ?? '';
  yield {
    start: start + from,
    length: Math.max(1, Math.min(length, rest.length)),
    kind: 'shell',
    message: says,
    certain: false,
    edits: closedBy === undefined ? [] : [{ start: start + endOfLine(source, from), length: 0, text: closedBy }],
  };
}

/** Where the line of a place ends, or what was typed. */
function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.trimEnd().length : end;
}

/** What is wrong and where; `closedBy` at the end of its line would close what is open. */
type Described = { readonly at: number; readonly length: number; readonly says: string; readonly closedBy?: string };

/** Says in words what the parser means, and where it began. */
function describe(source: string, pos: number, message: string): Described {
  const open = /^unterminated (.+)$/.exec(message)?.[1];
  if (open !== undefined) {
    const mark = quotationMarks[open];
    const name = mark === undefined ? (opened[open] ?? `the ${open}`) : `the quotation mark \`${mark}\``;
    const says = `${name} that opens here is not closed`;
    return { at: pos, length: 1, says, ...(mark !== undefined && { closedBy: mark }) };
  }
  const [, end, begin] = /^expected '(.+)' to close (?:'?)([\w ]+?)(?:'?)$/.exec(message) ?? [];
  if (end !== undefined && begin !== undefined) {
    const word = { 'brace group': '{', subshell: '(' }[begin] ?? begin;
    const at = lastWord(source.slice(0, pos), word);
    return { at, length: word.length, says: `\`${word}\` needs \`${end}\` at its end, which is missing` };
  }
  const sign = /^expected command after '(.+)'$/.exec(message)?.[1];
  if (sign !== undefined) {
    const at = source.lastIndexOf(sign, pos);
    return {
      at: at === -1 ? pos : at,
      length: sign.length,
      says: `\`${sign}\` leads to nothing: a command must follow it`,
    };
  }
  const token = /^unexpected token '(.+)'$/.exec(message)?.[1];
  if (token !== undefined) {
    const opener = openers.get(token);
    const says =
      opener === undefined ? `\`${token}\` cannot stand here` : `\`${token}\` belongs to ${opener}, which is missing`;
    return { at: pos, length: token.length, says };
  }
  const wanted = /^expected '(.+)'$/.exec(message)?.[1];
  if (wanted !== undefined) {
    const word = wanted === 'then' ? /\b(?:if|elif)\b/g : wanted === 'do' ? /\b(?:for|while|until)\b/g : undefined;
    const found = word === undefined ? undefined : [...source.slice(0, pos).matchAll(word)].at(-1);
    return {
      at: found?.index ?? pos,
      length: found?.[0].length ?? 1,
      says: `\`${found?.[0] ?? 'this'}\` needs \`${wanted}\`, which is missing`,
    };
  }
  if (message === 'expected redirect target')
    return {
      at: Math.max(0, source.slice(0, pos).search(/[<>]+&?\s*$/)),
      length: 1,
      says: 'a file must follow `<` or `>`',
    };
  return { at: pos, length: 1, says: `the shell cannot read this: ${message}` };
}

/** What the words of the shell that end something belong to. */
const openers: ReadonlyMap<string, string> = new Map([
  ['done', 'a `for` or `while` with `do`'],
  ['fi', 'an `if` with `then`'],
  ['esac', 'a `case`'],
  ['then', 'an `if`'],
  ['do', 'a `for` or `while`'],
  ['}', 'a `{`'],
  [')', 'a `(`'],
]);

const quotationMarks: Readonly<Record<string, string>> = { 'double quote': '"', 'single quote': "'" };

const opened: Readonly<Record<string, string>> = {
  'command substitution': '`$(`',
  'parameter expansion': '`${`',
  backtick: 'the backtick',
  'extended glob': '`(`',
};

/** Where a word of the shell last stands as a word. */
function lastWord(source: string, word: string): number {
  const escaped = word.replace(/[({]/, '\\$&');
  const pattern = new RegExp(`(?<![\\w$.-])${escaped}(?![\\w.-])`, 'g');
  return [...source.matchAll(pattern)].at(-1)?.index ?? 0;
}

type Place = { readonly start: number; readonly length: number };

/** What the shell is sure to refuse, or to take otherwise than it was meant, and the one edit that repairs it. */
function refusal({ start, length }: Place, message: string, edit: Edit): Problem {
  return { start, length, kind: 'shell', message, certain: true, edits: [edit] };
}

/** A backslash goes on in the next line only as the last character of its line. */
function* lineEnds({ text, start }: Command): Iterable<Problem> {
  for (const { 0: found, index } of text.matchAll(/(?<=\S[ \t]+)\\[ \t]+(?=\r?\n[ \t]*\S)/g)) {
    const blank = { start: start + index + 1, length: found.length - 1 };
    const message = 'a blank stands behind the `\\`, so the command ends here: nothing may follow it on the line';
    yield refusal({ start: start + index, length: found.length }, message, { ...blank, text: '' });
  }
}

/** What the shell takes otherwise than it was meant: a `\\` that waits for more, a test without the blank before its `]`. */
function* misread({ text, start }: Command): Iterable<Problem> {
  const waiting = /(?<!\\)(?:\\\\)*\\\s*$/.exec(text);
  if (waiting !== null) {
    const place = { start: start + text.trimEnd().length - 1, length: 1 };
    const message = 'the `\\` at the end waits for another line: remove it';
    yield refusal(place, message, { ...place, text: '' });
  }
  const test = /(?:^|[;&|]\s*|\b(?:if|while|until)\s+)\[\s[^\]\n]*[^\s\]]\](?=\s|;|$)/m.exec(text);
  if (test !== null) {
    const at = start + test.index + test[0].length - 1;
    const message = 'the `]` of a test needs a blank before it';
    yield refusal({ start: at, length: 1 }, message, { start: at, length: 0, text: ' ' });
  }
}

/** A here-document ends with its word alone on a line, without blanks. */
function* hereDocuments({ text, start }: Command): Iterable<Problem> {
  let done = 0;
  for (const { 0: found, 1: mark = '', index } of text.matchAll(/<<-?[ \t]*(["'])[A-Za-z_][\w.]*(?=[ \t]*$)/gm)) {
    const end = { start: start + index + found.length, length: 0, text: mark };
    const message = `the word of the here-document has a \`${mark}\` before it and none behind it`;
    yield refusal({ start: start + index, length: found.length }, message, end);
    return;
  }
  for (const { 0: found, 1: dash = '', 3: word = '', index } of text.matchAll(
    /(?<!<)<<(-?)[ \t]*(['"]?)([A-Za-z_][\w.]*)\2/g,
  )) {
    if (index < done) continue;
    const lines = [...text.slice(index).matchAll(/\n([^\n]*)/g)];
    const isEnd = (line: string): boolean =>
      (dash === '' ? line : line.replace(/^\t+/, '')).replace(/\r$/, '') === word;
    const end = lines.find(({ 1: line = '' }) => isEnd(line));
    if (end !== undefined) {
      done = index + end.index;
      continue;
    }
    const near = lines.find(({ 1: line = '' }) => line.trim() === word);
    if (near !== undefined) {
      const line = near[1] ?? '';
      const at = index + near.index + 1;
      const message = `\`${word}\` ends the here-document only where it stands alone, without blanks around it`;
      const place = { start: start + at + line.indexOf(word), length: word.length };
      yield refusal(place, message, { start: start + at, length: line.length, text: word });
      return;
    }
    if (lines.length === 0) continue;
    const message = `the here-document that begins here has no end: write \`${word}\` alone on the line behind it`;
    const place = start + text.length;
    const glue = text.endsWith('\n') ? '' : '\n';
    const added = { start: place, length: 0, text: `${glue}${word}\n` };
    yield refusal({ start: start + index, length: found.length }, message, added);
    return;
  }
}
