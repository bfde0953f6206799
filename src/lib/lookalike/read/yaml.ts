import type { Reading } from './reading.ts';

/** Keys whose values are shell text. */
const scriptKeys = new Set(
  'script before_script after_script run shell cmd bootcmd runcmd entrypoint raw ansible.builtin.shell ansible.builtin.command'.split(
    ' ',
  ),
);
/** A key, bare or quoted, and its colon. */
const keyPattern =
  /^(?:(["'])([^"'\n]*)\1|([^\s#:'"[\]{},&*!|>%@`][^\s:#]*(?:[ ][^\s:#]+){0,3}|[^\s:#"'[{]+))[ \t]*:(?=[ \t]|$)/;

/**
 * Reads YAML line by line: keys, values of one word, sentences, comments, block scalars. Not a parser: it must read
 * broken files too.
 */
export function readYaml(reading: Reading, from: number, to: number): void {
  // Items at this depth and deeper are shell text; none while it is negative.
  let scriptIndent = -1;
  for (let i = from; i < to; ) {
    const end = reading.lineEnd(i, to);
    const line = reading.text.slice(i, end);
    const indent = indentOf(line);
    const { name, isEmpty } = readLine(reading, line, i, scriptIndent >= 0 && indent >= scriptIndent);
    const isScript = name !== undefined && scriptKeys.has(name);
    if (name !== undefined) scriptIndent = isScript && isEmpty ? indent : -1;
    i = end + 1;
    if (i >= to || !/(?:^|[\s:])[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line)) continue;
    const blockEnd = endOfBlock(reading, i, to, indent);
    reading.embed(i, blockEnd, isScript ? 'shell' : undefined);
    i = blockEnd;
  }
}

/** Block scalars end at the first line that is not empty and not indented more than their key. */
function endOfBlock(reading: Reading, from: number, to: number, indent: number): number {
  let i = from;
  while (i < to) {
    const end = reading.lineEnd(i, to);
    const line = reading.text.slice(i, end);
    if (line.trim() !== '' && indentOf(line) <= indent) break;
    i = end + 1;
  }
  return Math.min(i, to);
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** Reads one line; says which key it has, and whether the key has no value on the line. */
function readLine(
  reading: Reading,
  line: string,
  offset: number,
  isScriptItem: boolean,
): { name: string | undefined; isEmpty: boolean } {
  const dashes = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0] ?? '';
  let at = dashes.length;
  const key = line[at] === '#' ? null : keyPattern.exec(line.slice(at));
  const name = key === null ? undefined : (key[2] ?? key[3] ?? '');
  if (key !== null && name !== undefined) {
    const start = offset + at + (key[1] === undefined ? 0 : 1);
    reading.add(start, start + name.length, name.includes(' ') ? 'prose' : 'key');
    at += key[0].length;
  }
  at += indentOf(line.slice(at));
  const isEmpty = at >= line.length || line[at] === '#';
  const isItem = name === undefined && isScriptItem && dashes.trim() !== '';
  const isCommand = name !== undefined && scriptKeys.has(name) && /^[^"'[{|>&*].*\s\S/.test(line.slice(at));
  if (isEmpty) reading.add(offset + at, offset + line.length, 'comment');
  else if (isItem || isCommand) reading.embed(offset + at, offset + line.length, 'shell');
  else readValue(reading, line, at, offset);
  return { name, isEmpty };
}

/** Five fields of cron: `45 4 * * 1-5`, with or without quotes, some of them a star. */
const schedule = /^(?=.*\*)["']?(?:[\dOolIiSBZ*,/-]{1,20}[ \t]+){4}[\w*,/-]{1,20}["']?[ \t]*$/;

/** A value to the line's end: one word, a flow collection, or a sentence; then a comment. */
function readValue(reading: Reading, line: string, from: number, offset: number): void {
  const quote = /["']/.exec(line[from] ?? '')?.[0];
  const closed = Math.max(from, quote === undefined ? -1 : line.indexOf(quote, from + 1));
  const hash = line.slice(closed).search(/[ \t]#/);
  const comment = hash === -1 ? line.length : closed + hash;
  const value = line.slice(from, comment);
  const isFlow = /^[[{]/.test(value);
  const isSentence = !isFlow && /\S\s+\S/.test(value) && !/\{\{|(?:^|\s)--?\w/.test(value);
  if (isSentence && /[^\x00-\x7f]/.test(value)) reading.add(offset + from, offset + comment, 'prose');
  else {
    const words = [...value.matchAll(/[^\s,[\]{}"']+/g)];
    const role = words.length === 1 || isFlow || schedule.test(value) ? 'value' : 'string';
    for (const { 0: word, index } of words) {
      const start = offset + from + index;
      const isKey = isFlow && /.:$/.test(word);
      reading.add(start, start + word.length - (isKey ? 1 : 0), isKey ? 'key' : role);
    }
  }
  reading.add(offset + comment, offset + line.length, 'comment');
}
