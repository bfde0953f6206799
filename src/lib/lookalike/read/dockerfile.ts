import { lineEnd } from './shell.ts';
import type { Span } from './span.ts';

/** https://docs.docker.com/reference/dockerfile/ */
export const instructions = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

/** Reads a Dockerfile: instructions, their words, shell text behind RUN, CMD and ENTRYPOINT. */
export function readDockerfile(
  text: string,
  from: number,
  to: number,
  into: Span[],
  shell: (start: number, end: number) => number,
): void {
  for (let i = from; i < to; ) {
    const end = lineEnd(text, i, to);
    const line = text.slice(i, end);
    const match = /^[ \t]*([^\s#]+)(?:[ \t]+|$)/.exec(line);
    if (match === null) {
      const hash = line.indexOf('#');
      // `# syntax=docker/dockerfile:1` is no comment to the builder.
      const directive = /^#[ \t]*(?:syntax|escape|check)[ \t]*=/.test(line.slice(Math.max(0, hash)));
      if (directive) readWords(text, i + hash + 1, end, into);
      else if (hash !== -1) into.push({ start: i + hash, end, role: 'comment' });
      i = end + 1;
      continue;
    }
    const word = match[1] ?? '';
    const start = i + match[0].indexOf(word);
    into.push({ start, end: start + word.length, role: 'instruction' });
    const body = i + match[0].length;
    const name = word.toUpperCase().replace(/0/g, 'O').replace(/[1|L]/g, 'I');
    if (
      /^(?:RUN|CMD|ENTRYPOINT|EXPOSE|ENV|ARG|COPY|ADD|FROM|WORKDIR|USER|VOLUME|HEALTHCHECK)$/i.test(word) === false &&
      !/^[A-Z0-9|]+$/.test(word) &&
      !instructions.has(name)
    ) {
      for (const rest of text.slice(body, end).matchAll(/\S+/g))
        into.push({ start: body + rest.index, end: body + rest.index + rest[0].length, role: 'argument' });
      i = end + 1;
    } else if (
      /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(name.replace('ENTRYPOINT', 'ENTRYPOINT')) &&
      !/^[ \t]*\[/.test(text.slice(body, end))
    ) {
      i = body < end ? shell(body, to) : end + 1;
    } else {
      i = readWords(text, body, to, into);
    }
  }
}

/** The words of an instruction, over continuation lines. */
function readWords(text: string, from: number, to: number, into: Span[]): number {
  let i = from;
  for (;;) {
    const end = lineEnd(text, i, to);
    for (const match of text.slice(i, end).matchAll(/[^\s,[\]"']+/g)) {
      if (match[0] === '\\') continue;
      const role = /^--?\w/.test(match[0]) ? 'flag' : 'argument';
      into.push({ start: i + match.index, end: i + match.index + match[0].length, role });
    }
    if (end >= to || !/\\[ \t]*$/.test(text.slice(i, end))) return end + 1;
    i = end + 1;
  }
}
