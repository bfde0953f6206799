import type { Slip } from '../finding.ts';
import type { Span } from '../read/span.ts';
import { slips } from '../suggest/word-slips.ts';

/** What a capital I makes of `ls` and `ln`: English words, so more than the word must speak for the command. */
const meant: Readonly<Record<string, string>> = { Is: 'ls', In: 'ln' };

/** Options and paths to the command's end, or an option and no sentence behind it. */
const paths = /^(?:[ \t]+(?:-{1,2}[A-Za-z][\w-]*|[~.]{0,2}\/[^\s?:,]*|~|\.{1,2}|\*))+[ \t]*(?=$|[\r\n|;&<>)`"'])/;
const option = /^[ \t]+-{1,2}[A-Za-z][\w-]{0,12}(?=$|[\s|;&<>)`"'])/;
const sentence = /[.:;,?!][ \t]*$|\s(?:the|a|an|is|to|of|and|for|with|your|will|on|in|that|we|you|it|this)\s/i;
/** The flags of `ln`, which begin no word. */
const linkFlags = /^[ \t]+-[bfinrsTv]{1,5}[ \t]+\S/;
/** One name to the command's end. */
const oneName = /^[ \t]+[\w.*/-]*[\w*/](?=[ \t]*(?:$|[\r\n|;&<>)`]))/;

/** Whether a line that begins with `Is` or `In` is no English: `Is -la`, `Is /etc`, `In -s a b`. */
export function isCapitalCommand(word: string, rest: string): boolean {
  if (meant[word] === undefined) return false;
  if (word === 'In') return linkFlags.test(rest);
  return paths.test(rest) || (option.test(rest) && !sentence.test(rest.split('\n', 1)[0] ?? ''));
}

/** The same in a text that is known to be shell, where `Is demo` is a command too. */
export function isCapitalShell(word: string, rest: string): boolean {
  return (
    isCapitalCommand(word, rest) || (word === 'Is' && (oneName.test(rest) || /^[ \t]*(?:$|[\r\n|;&<>)`])/.test(rest)))
  );
}

/** What runs the word behind it as a command, though the shell takes it for an argument. */
const handsOn =
  /[ \t]-(?:exec|execdir|ok|okdir)[ \t]+$|\b\w*sh[ \t]+-\w*c[ \t]+["']$|\b(?:docker|podman|nerdctl|kubectl|oc|docker-compose)[ \t](?:[^\n|;&]*[ \t])?(?:exec|run)[ \t](?:[^\n|;&]*[ \t])?(?!-)[^\s|;&]+[ \t]+$|\bssh[ \t](?:[^\n|;&]*[ \t])?(?!-)[^\s|;&]+[ \t]+$/;

/** Finds `Is` for `ls` and `In` for `ln` where a command stands. */
export function findCapitalCommands(text: string, spans: readonly Span[]): Slip[] {
  const found: Slip[] = [];
  for (const { start, end, role } of spans) {
    if (text[end - 2] !== 'I') continue;
    if (role !== 'command' && role !== 'argument' && role !== 'string') continue;
    const word = /(?:^|\/)(I[sn])$/.exec(text.slice(start, Math.min(end, start + 40)))?.[1] ?? '';
    const expected = meant[word];
    if (expected === undefined || end - start > 40) continue;
    const line =
      text
        .slice(Math.max(0, start - 200), start)
        .split('\n')
        .at(-1) ?? '';
    const isCommand =
      role === 'command' ? line.trim() !== '' || isCapitalShell(word, text.slice(end, end + 200)) : handsOn.test(line);
    if (!isCommand) continue;
    const edits = [{ at: 0, found: 'I', expected: 'l' }];
    const slip = slips(end - word.length, word, { word: expected, edits }, 'is a known command');
    found.push(...slip.map((one) => ({ ...one, certain: true })));
  }
  return found;
}
