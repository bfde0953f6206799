import { type CommandPattern, destructive, readers, writers } from './programs.ts';
import type { SimpleCommand } from './read-shell.ts';

/** What a command loses, as a sentence for who runs it; nothing where nothing of the list is in it. */
export function lossOf({ words }: SimpleCommand): string | undefined {
  return firstHit(words, destructive)?.text;
}

/** Whether all that a command does is to read: nothing can be lost by it. */
export function onlyReads({ words, writesFile }: SimpleCommand): boolean {
  return !writesFile && firstHit(words, readers) !== undefined && firstHit(words, writers) === undefined;
}

/** How a command changes something, as the list calls it; nothing where the list has none of it. */
export function changeOf({ words }: SimpleCommand): string | undefined {
  return firstHit(words, writers)?.text;
}

function firstHit(words: readonly string[], patterns: readonly CommandPattern[]): CommandPattern | undefined {
  if (words.includes('--help')) return undefined;
  for (const own of handedOn(words)) {
    const program = (own[0] ?? '').replace(/^.*\//, '');
    const found = patterns.find((pattern) => pattern.program.test(program) && fits(own.slice(1), pattern));
    if (found) return found;
  }
  return undefined;
}

function fits(rest: readonly string[], { words, options, without }: CommandPattern): boolean {
  let at = 0;
  for (const word of rest) if (words[at]?.test(word)) at++;
  return (
    at === words.length &&
    options.every((option) => rest.some((word) => option.test(word))) &&
    !without.some((option) => rest.some((word) => option.test(word)))
  );
}

/** The command, and the commands that it hands on: behind sudo, `--`, ssh, docker exec. */
function* handedOn(words: readonly string[]): Iterable<readonly string[]> {
  const [first = '', ...rest] = words;
  yield words;
  const dashes = rest.indexOf('--');
  if (dashes !== -1 && handsOn.test(first)) yield* handedOn(rest.slice(dashes + 1));
  else if (prefixes.test(first)) {
    const start = rest.findIndex((word) => !/^-|=|^\d+[smh]?$/.test(word));
    if (start !== -1) yield* handedOn(rest.slice(start));
  } else if (/^(?:ssh|docker|podman|nerdctl)$/.test(first))
    for (let at = 1; at < rest.length; at++) if (first === 'ssh' || rest[0] === 'exec') yield rest.slice(at);
}

const prefixes = /^(?:sudo|xargs|env|time|nohup|timeout|command|exec|watch)$/;
const handsOn = /^(?:kubectl|cephadm|docker|sudo|ssh|vagrant|multipass)$/;
