import type { Problem } from '../problem.ts';
import { checkShell } from '../shell/check-shell.ts';
import { nearestName } from '../typing/nearest.ts';

/** https://docs.docker.com/reference/dockerfile/ */
const instructions =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  );

/** Instructions that Docker does not know, lists that it does not read as lists, and what the shell refuses. */
export function checkDockerfile(text: string): Problem[] {
  const all = instructionsOf(text);
  // A line or two are quoted from a file that begins with FROM.
  const isWhole = all.length > 2;
  return all.flatMap((instruction, at) => [...checkInstruction(instruction, isWhole && at === 0)]);
}

type Instruction = { readonly name: string; readonly body: string; readonly start: number };

function* checkInstruction({ name, body, start }: Instruction, isFirst: boolean): Iterable<Problem> {
  const upper = name.toUpperCase();
  if (!instructions.includes(upper)) {
    const meant = nearestName(upper, instructions);
    const place = { start, length: name.length };
    const advice = meant === undefined ? 'a line that goes on needs a `\\` at its end' : `did you mean \`${meant}\`?`;
    const edits = meant === undefined ? [] : [{ ...place, text: meant }];
    yield {
      ...place,
      kind: 'syntax',
      message: `Docker knows no instruction \`${name}\`; ${advice}`,
      certain: meant !== undefined,
      edits,
    };
    return;
  }
  if (isFirst && !/^(?:FROM|ARG)$/.test(upper))
    yield {
      start,
      length: name.length,
      kind: 'missing',
      message: 'a Dockerfile begins with `FROM`',
      certain: false,
      edits: [],
    };
  const list = /^[ \t]*(\[\s*'.*\])\s*$/s.exec(body.slice(name.length))?.[1];
  if (list !== undefined && !/["\n]/.test(list)) {
    const from = start + body.indexOf(list);
    const message =
      'Docker reads a list only with `"` around its words; with `\'` the whole is taken for a shell command';
    yield {
      start: from,
      length: list.length,
      kind: 'syntax',
      message,
      certain: true,
      edits: [{ start: from, length: list.length, text: list.replaceAll("'", '"') }],
    };
  }
  if (upper === 'RUN' && !/^\s*(?:--|\[|<<)/.test(body.slice(name.length)))
    for (const problem of checkShell(
      body.slice(name.length).replace(/^[ \t]*#.*$/gm, (found) => ' '.repeat(found.length)),
      false,
    )) {
      const by = start + name.length;
      yield {
        ...problem,
        start: problem.start + by,
        edits: problem.edits.map((edit) => ({ ...edit, start: edit.start + by })),
      };
    }
}

/** Each instruction with the lines that belong to it. */
function instructionsOf(text: string): Instruction[] {
  const found: Instruction[] = [];
  let start = 0;
  let body = '';
  let heredoc: string | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const isOpen = body !== '';
    if (heredoc !== undefined) {
      if (line.trim() === heredoc) heredoc = undefined;
    } else if (isOpen || /^\s*[^#\s]/.test(line)) {
      if (!isOpen) start = at + (line.length - line.trimStart().length);
      body = text.slice(start, at + line.length);
      heredoc = /<<-?\s*(["']?)(\w+)\1/.exec(line)?.[2];
      const goesOn = /\\[ \t]*\r?$/.test(line) || (isOpen && /^\s*(?:#|$)/.test(line));
      if (!goesOn) {
        const name = /^\S+/.exec(body)?.[0] ?? '';
        found.push({ name, body, start });
        body = '';
      }
    }
    at += line.length + 1;
  }
  if (body !== '') found.push({ name: /^\S+/.exec(body)?.[0] ?? '', body, start });
  return found;
}
