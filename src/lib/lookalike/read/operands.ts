import type { Vocabulary } from '../data/vocabulary.ts';
import { wantsNumber } from './number-places.ts';
import { isPrefixValue } from './shell.ts';
import type { Span } from './span.ts';

/** Long flags that take the next word; those that take a number are in the vocabulary. */
const longFlags = new Set(
  'name namespace network net hostname host user username label env volume publish context container selector file image project profile region workdir entrypoint mount output format filter'.split(
    ' ',
  ),
);
/** One-letter flags that take the next word, by program. */
const shortFlags: ReadonlyArray<readonly [program: RegExp, letters: string]> = [
  [/^(?:kubectl|oc|helm)$/, 'cflnop'],
  [/^(?:docker|podman|nerdctl)$/, 'efhlmpuvw'],
  [/^ssh$/, 'bceFilopJLRW'],
];
/** Subcommands that a container's or an image's name stands behind, and then a command. */
const containerPrograms = /^(?:docker(?:-compose)?|podman|nerdctl|kubectl|oc|lxc|crictl|ctr)$/;
const beforeName = /^(?:exec|run|rsh|debug)$/;
/** Commands that never stand without a name, so none is followed by a pipe at once. */
const needName = new Set('ssh scp cp mv rm ln mkdir rmdir touch su chown chgrp useradd userdel'.split(' '));

/**
 * What a lone letter is by its place: `operand` where a name, a number or the value of `xargs -I` is expected, and
 * `value` behind a flag that takes one.
 */
export function placeOfLetter(
  text: string,
  spans: readonly Span[],
  at: number,
  program: string,
  vocabulary: Vocabulary,
): 'operand' | 'value' | undefined {
  const wordAt = (i: number): string => {
    const span = spans[i];
    return span === undefined ? '' : text.slice(span.start, Math.min(span.end, span.start + 40));
  };
  const before = wordAt(at - 1);
  if (isPrefixValue(program, before, `${wordAt(at)} `) || wantsNumber(program, before)) return 'operand';
  if (before === program && needName.has(program)) return 'operand';
  if (isNameExpected(wordAt, at, program, vocabulary)) return 'operand';
  return takesValue(before, program, vocabulary) ? 'value' : undefined;
}

/** Whether only flags and their values stand between `docker exec` or `ssh` and the word. */
function isNameExpected(wordAt: (i: number) => string, at: number, program: string, vocabulary: Vocabulary): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const word = wordAt(i);
    if (program === 'ssh' && word === program) return true;
    if (beforeName.test(word) && containerPrograms.test(program)) return true;
    if (!word.startsWith('-') && !takesValue(wordAt(i - 1), program, vocabulary)) return false;
  }
  return false;
}

function takesValue(flag: string, program: string, vocabulary: Vocabulary): boolean {
  if (flag.startsWith('--')) return longFlags.has(flag.slice(2)) || vocabulary.numberFlags.has(flag.slice(2));
  if (!/^-[A-Za-z]$/.test(flag)) return false;
  return shortFlags.some(([programs, letters]) => programs.test(program) && letters.includes(flag[1] ?? ''));
}
