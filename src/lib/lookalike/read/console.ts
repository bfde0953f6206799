import { doubtfulPromptLength, promptLength } from '../../text/prompt.ts';
import { looksLikeCommand } from './looks-like-command.ts';
import type { Reading } from './reading.ts';
import { readCommand } from './shell.ts';

/** Whether a shell text is really a console session: some line begins with a prompt. */
export function hasPrompts(text: string): boolean {
  return text.split('\n').some((line) => promptLength(line) > 0);
}

/** Reads a console session: commands behind prompts, with their continuation lines; everything else is output. */
export function readConsole(reading: Reading, from: number, to: number): void {
  const { text } = reading;
  const prompts = hasPrompts(text.slice(from, to));
  let printed = from;
  const endOutput = (end: number): void => {
    if (isManifest(text.slice(printed, end))) reading.embed(printed, end, 'yaml');
    else reading.addWords(printed, end, 'output');
  };
  for (let i = from; i < to; ) {
    const end = reading.lineEnd(i, to);
    const start = commandStart(text.slice(i, end), prompts, reading);
    if (start === undefined) i = end + 1;
    else {
      endOutput(i);
      reading.add(i, i + start, 'prompt');
      i = readCommand(reading, i + start, to);
      printed = i;
    }
  }
  endOutput(to);
}

/** Whether a program printed a manifest, as `kubectl get -o yaml` and `cat` do: most lines are keys or items. */
function isManifest(output: string): boolean {
  if (!/^(?:apiVersion|kind|metadata|spec|services|steps|jobs):/m.test(output)) return false;
  const lines = output.split('\n').filter((line) => /^\s*[^#\s]/.test(line));
  const fields = lines.filter((line) => /^\s*(?:-\s+)*["']?[\w./-]+["']?\s*:(?:\s|$)|^\s*-\s+\S|^---/.test(line));
  return fields.length >= 2 && fields.length / lines.length > 0.7;
}

/** Where the command begins in a line, if the line has one. */
function commandStart(line: string, prompts: boolean, { vocabulary }: Reading): number | undefined {
  const sure = promptLength(line);
  if (sure > 0) return sure;
  const doubtful = doubtfulPromptLength(line);
  if (doubtful === 0 && prompts) return undefined;
  return looksLikeCommand(line.slice(doubtful), vocabulary) ? doubtful : undefined;
}
