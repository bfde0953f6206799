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
  for (let i = from; i < to; ) {
    const end = reading.lineEnd(i, to);
    const start = commandStart(text.slice(i, end), prompts, reading);
    if (start === undefined) i = end + 1;
    else {
      reading.addWords(printed, i, 'output');
      reading.add(i, i + start, 'prompt');
      i = readCommand(reading, i + start, to);
      printed = i;
    }
  }
  reading.addWords(printed, to, 'output');
}

/** Where the command begins in a line, if the line has one. */
function commandStart(line: string, prompts: boolean, { vocabulary }: Reading): number | undefined {
  const sure = promptLength(line);
  if (sure > 0) return sure;
  const doubtful = doubtfulPromptLength(line);
  if (doubtful === 0 && prompts) return undefined;
  return looksLikeCommand(line.slice(doubtful), vocabulary) ? doubtful : undefined;
}
