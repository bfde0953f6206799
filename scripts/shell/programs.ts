import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One line of a list: words in their order and options, each with its alternatives. */
export type CommandPattern = {
  readonly program: RegExp;
  readonly words: readonly RegExp[];
  readonly options: readonly RegExp[];
  readonly without: readonly RegExp[];
  readonly text: string;
};

/** Commands that lose something, each with what is lost. */
export const destructive = readList('destructive.txt');

/** Commands that only read. */
export const readers = readList('readers.txt');

/** Commands that change something. */
export const writers = readList('writers.txt');

/** The lists say how they are read; a test reads each line of them. */
function readList(name: string): CommandPattern[] {
  const lines = readFileSync(resolve(import.meta.dirname, name), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(readLine);
}

function readLine(line: string): CommandPattern {
  const [command = '', text = command] = line.split(/\s*→\s*/);
  const [program = '', ...parts] = command.trim().split(/\s+/);
  // `--` alone and of=… are words that stand anywhere too.
  const isOption = (part: string) => /^-|=/.test(part);
  return {
    program: new RegExp(`^(?:${program.replaceAll('*', '[\\w.-]*')})$`),
    words: parts.filter((part) => !isOption(part) && !part.startsWith('!')).map(wordPattern),
    options: parts.filter(isOption).map(optionPattern),
    without: parts.filter((part) => part.startsWith('!')).map((part) => optionPattern(part.slice(1))),
    text: text.trim(),
  };
}

/** `pvc|pv` also means `pvc/data` and `pvc,pv`. */
function wordPattern(part: string): RegExp {
  return new RegExp(`(?:^|,)(?:${part.replaceAll('.', '\\.').replaceAll('*', '.*')})(?:[/,]|$)`);
}

/** `-r` also stands in `-rf`, `--force` also before `=`. */
function optionPattern(part: string): RegExp {
  const forms = part.split('|').map((form) => {
    if (form.startsWith('--')) return `${form}(?:=.*)?`;
    return form.startsWith('-') && form.length === 2 ? `-[a-zA-Z]*${form[1]}[a-zA-Z]*` : form.replaceAll('*', '.*');
  });
  return new RegExp(`^(?:${forms.join('|')})$`);
}
