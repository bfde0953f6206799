import { lineEnd } from './shell.ts';
import type { Role, Span } from './span.ts';

/** Keys whose values are shell text. */
const scriptKeys = new Set(
  'script before_script after_script run shell cmd bootcmd runcmd entrypoint raw ansible.builtin.shell ansible.builtin.command'.split(
    ' ',
  ),
);

/**
 * Reads YAML line by line: keys, values of one word, sentences, comments, block scalars. Not a parser: it must read
 * broken files too.
 *
 * @param embed reads the body of a block scalar; `hint` says which language its key promises
 */
export function readYaml(
  text: string,
  from: number,
  to: number,
  into: Span[],
  embed: (start: number, end: number, hint: 'shell' | undefined) => void,
): void {
  let scriptIndent = -1;
  for (let i = from; i < to; ) {
    const end = lineEnd(text, i, to);
    const line = text.slice(i, end);
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const key = readLine(line, i, into, scriptIndent >= 0 && indent >= scriptIndent, (start) =>
      embed(start, end, 'shell'),
    );
    if (key.name !== undefined || !/^\s*(?:-|$)/.test(line)) {
      scriptIndent = key.name !== undefined && key.empty && scriptKeys.has(key.name) ? indent : scriptIndent;
      if (key.name !== undefined && !(key.empty && scriptKeys.has(key.name))) scriptIndent = -1;
    }
    i = end + 1;
    if (/(?:^|[\s:])[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line) && i < to) {
      const blockEnd = endOfBlock(text, i, to, indent);
      if (blockEnd > i) embed(i, blockEnd, key.name !== undefined && scriptKeys.has(key.name) ? 'shell' : undefined);
      i = blockEnd;
    }
  }
}

/** Block scalars end at the first line that is not empty and not indented more than their key. */
function endOfBlock(text: string, from: number, to: number, indent: number): number {
  let i = from;
  while (i < to) {
    const end = lineEnd(text, i, to);
    const line = text.slice(i, end);
    if (line.trim() !== '' && (/^[ \t]*/.exec(line)?.[0].length ?? 0) <= indent) break;
    i = end + 1;
  }
  return Math.min(i, to);
}

function readLine(
  line: string,
  offset: number,
  into: Span[],
  script: boolean,
  embedFrom: (start: number) => void,
): { name: string | undefined; empty: boolean } {
  const push = (start: number, end: number, role: Role): void => {
    if (end > start) into.push({ start: offset + start, end: offset + end, role });
  };
  let at = 0;
  const dashes = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].length ?? 0;
  at = dashes;
  if (line[at] === '#') {
    push(at, line.length, 'comment');
    return { name: undefined, empty: true };
  }
  const key =
    /^(?:(["'])([^"'\n]*)\1|([^\s#:'"[\]{},&*!|>%@`][^\s:#]*(?:[ ][^\s:#]+){0,3}|[^\s:#"'[{]+))[ \t]*:(?=[ \t]|$)/.exec(
      line.slice(at),
    );
  let name: string | undefined;
  if (key !== null) {
    name = key[2] ?? key[3] ?? '';
    const start = at + (key[1] === undefined ? 0 : 1);
    if (name.includes(' ')) push(start, start + name.length, 'prose');
    else push(start, start + name.length, 'key');
    at += key[0].length;
  } else if (script && dashes > 0 && at < line.length) {
    embedFrom(offset + at);
    return { name: undefined, empty: false };
  }
  while (line[at] === ' ' || line[at] === '\t') at++;
  if (at >= line.length || line[at] === '#') {
    if (at < line.length) push(at, line.length, 'comment');
    return { name, empty: true };
  }
  if (
    name !== undefined &&
    scriptKeys.has(name) &&
    /\s/.test(line.slice(at).trim()) &&
    !/^["'[{|>&*]/.test(line.slice(at))
  ) {
    embedFrom(offset + at);
    return { name, empty: false };
  }
  readValue(line, at, push);
  return { name, empty: false };
}

/** Five fields of cron: `45 4 * * 1-5`, with or without quotes, some of them a star. */
const schedule = /^(?=.*\*)["']?(?:[\dOolIiSBZ*,/-]{1,20}[ \t]+){4}[\w*,/-]{1,20}["']?[ \t]*$/;

/** A value to the line's end: one word, a flow collection, or a sentence; then a comment. */
function readValue(line: string, from: number, push: (start: number, end: number, role: Role) => void): void {
  let comment = line.length;
  const quote = line[from] === '"' || line[from] === "'" ? line[from] : undefined;
  const closed = quote === undefined ? -1 : line.indexOf(quote, from + 1);
  const hash = line.slice(Math.max(from, closed)).search(/[ \t]#/);
  if (hash !== -1) comment = Math.max(from, closed) + hash;
  const value = line.slice(from, comment);
  const words = [...value.matchAll(/[^\s,[\]{}"']+/g)];
  const flow = /^[[{]/.test(value);
  const isSchedule = schedule.test(value);
  const sentence = !flow && /[^\s]\s+[^\s]/.test(value.trim()) && !/\{\{|(?:^|\s)--?\w/.test(value);
  if (sentence && /[^\x00-\x7f]/.test(value)) push(from, comment, 'prose');
  else {
    for (const match of words) {
      const start = from + match.index;
      const end = start + match[0].length;
      const isKey = flow && match[0].endsWith(':') && match[0].length > 1;
      const whole = words.length === 1 || flow || isSchedule;
      push(start, isKey ? end - 1 : end, isKey ? 'key' : whole ? 'value' : 'string');
    }
  }
  push(comment, line.length, 'comment');
}
