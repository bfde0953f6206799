import type { Vocabulary } from '../data/vocabulary.ts';
import type { Language } from '../finding.ts';
import { lineEnd, looksLikeCommand, readShell } from './shell.ts';
import type { Span } from './span.ts';

/** Prompts that leave no doubt, and `#`, `>` and `%`, which do. */
const surePrompt =
  /^[ \t]*(?:\([\w.-]+\)[ \t]*)?(?:[\w.-]+@[\w.-]+(?:[: ][^\s$#%>]*)?[ \t]?[$#%>]|\[[^\]\n]{1,80}\][ \t]?[$#%]|(?:ba|z|a)?sh-[\d.]+[$#]|[\w.-]+:[~\w./-]+[ \t][\w.-]+[$#]|[~\w./-]{0,40}\([\w.-]{1,40}\)\]?[$#]|[~\w./-]{0,40}\$|[➜❯λ»](?:[ \t]+[~\w./-]+(?:[ \t]+git:\([^)]*\))?(?:[ \t]+✗)?)?|PS [A-Z]:\\[^>\n]*>|[A-Z]:\\[^>\n]*>)[ \t]+(?=\S)/;
/** What a prompt ends with. */
const mayPrompt = /[$#%>➜❯λ»]/;
const doubtfulPrompt = /^[ \t]*[#%>][ \t]+(?=\S)/;

/** Whether a shell text is really a console session: some line begins with a prompt. */
export function hasPrompts(text: string): boolean {
  for (const line of text.split('\n')) if (mayPrompt.test(line) && surePrompt.test(line)) return true;
  return false;
}

/** Reads a console session: commands behind prompts, with their continuation lines; everything else is output. */
export function readConsole(
  text: string,
  from: number,
  to: number,
  into: Span[],
  vocabulary: Vocabulary,
  embed: (start: number, end: number, hint?: Language) => void,
): void {
  const prompts = hasPrompts(text.slice(from, to));
  let printed = from;
  const endOutput = (end: number): void => {
    if (end <= printed) return;
    if (isManifest(text.slice(printed, end))) embed(printed, end, 'yaml');
    else readOutput(text, printed, end, into);
  };
  for (let i = from; i < to; ) {
    const end = lineEnd(text, i, to);
    const line = text.slice(i, end);
    const start = commandStart(line, prompts, vocabulary);
    if (start === undefined) i = end + 1;
    else {
      endOutput(i);
      if (start > 0) into.push({ start: i, end: i + start, role: 'prompt' });
      i = readShell(text, i + start, to, true, into, vocabulary, embed);
      printed = i;
    }
  }
  endOutput(to);
}

/** Whether a program printed a manifest, as `kubectl get -o yaml` and `cat` do: most lines are keys or items. */
function isManifest(output: string): boolean {
  if (!/^(?:apiVersion|kind|metadata|spec|services|steps|jobs):/m.test(output)) return false;
  const lines = output.split('\n').filter((line) => /^[^#\s]|^\s+[^#\s]/.test(line));
  const fields = lines.filter((line) => /^\s*(?:-\s+)*["']?[\w./-]+["']?\s*:(?:\s|$)|^\s*-\s+\S|^---/.test(line));
  return fields.length >= 2 && fields.length / lines.length > 0.7;
}

/** A line without its prompt. */
export function withoutPrompt(line: string): string {
  return line.replace(surePrompt, '').replace(doubtfulPrompt, '');
}

/** Where the command begins in a line, if the line has one. */
function commandStart(line: string, prompts: boolean, vocabulary: Vocabulary): number | undefined {
  const sure = mayPrompt.test(line) ? surePrompt.exec(line) : null;
  if (sure !== null) return sure[0].length;
  const doubtful = doubtfulPrompt.exec(line);
  if (doubtful !== null) {
    const match = /^(?:sudo[ \t]+)?(\S+)(.*)$/.exec(line.slice(doubtful[0].length));
    return match !== null && looksLikeCommand(match[1] ?? '', match[2] ?? '', vocabulary)
      ? doubtful[0].length
      : undefined;
  }
  if (prompts) return undefined;
  const match = /^[ \t]*(?:sudo[ \t]+)?(\S+)(.*)$/.exec(line);
  return match !== null && looksLikeCommand(match[1] ?? '', match[2] ?? '', vocabulary) ? 0 : undefined;
}

/** What a program printed, word by word. */
export function readOutput(text: string, from: number, to: number, into: Span[]): void {
  for (const match of text.slice(from, to).matchAll(/\S+/g)) {
    into.push({ start: from + match.index, end: from + match.index + match[0].length, role: 'output' });
  }
}
