import { align, type Meant } from '../data/align.ts';
import type { Reading } from './reading.ts';
import { readCommand } from './shell.ts';

/** https://docs.docker.com/reference/dockerfile/ */
export const instructions: readonly string[] =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  );
/** Shell text stands behind these, or a list in brackets. */
const withShell = /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/;

/** The instruction that a word is, or was meant to be. */
export function instructionMeant(word: string): Meant | undefined {
  const upper = word.toUpperCase();
  if (instructions.includes(upper)) return { word: upper, edits: [] };
  for (const instruction of instructions) {
    const edits = align(word, instruction) ?? align(word, instruction.toLowerCase());
    if (edits !== undefined && edits.length <= 2) return { word: instruction, edits };
  }
  return undefined;
}

/** Reads a Dockerfile: instructions, their words, shell text behind RUN, CMD and ENTRYPOINT. */
export function readDockerfile(reading: Reading, from: number, to: number): void {
  for (let i = from; i < to; ) {
    const end = reading.lineEnd(i, to);
    const [head = '', blanks = '', word = ''] = /^([ \t]*)([^\s#]*)[ \t]*/.exec(reading.text.slice(i, end)) ?? [];
    if (word === '') {
      readComment(reading, i + blanks.length, end);
      i = end + 1;
      continue;
    }
    const start = i + blanks.length;
    reading.add(start, start + word.length, 'instruction');
    const body = i + head.length;
    const isShell = withShell.test(instructionMeant(word)?.word ?? '') && reading.text[body] !== '[';
    i = isShell && body < end ? readCommand(reading, body, to) : readOperands(reading, body, to);
  }
}

/** `# syntax=docker/dockerfile:1` is no comment to the builder. */
function readComment(reading: Reading, from: number, end: number): void {
  if (/^#[ \t]*(?:syntax|escape|check)[ \t]*=/.test(reading.text.slice(from, end)))
    readOperands(reading, from + 1, end);
  else reading.add(from, end, 'comment');
}

/** The words of an instruction, over continuation lines; says where the next line begins. */
function readOperands(reading: Reading, from: number, to: number): number {
  for (let i = from; ; ) {
    const end = reading.lineEnd(i, to);
    const line = reading.text.slice(i, end);
    for (const { 0: word, index } of line.matchAll(/[^\s,[\]"'\\]+/g)) {
      if (/^--?\w/.test(word)) reading.addFlag(i + index, i + index + word.length);
      else reading.add(i + index, i + index + word.length, 'argument');
    }
    if (end >= to || !/\\[ \t]*$/.test(line)) return end + 1;
    i = end + 1;
  }
}
