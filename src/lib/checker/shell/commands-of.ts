import { promptLength } from '../../text/prompt.ts';

/** A piece of shell, and where it begins in the text. */
export interface Command {
  readonly text: string;
  readonly start: number;
}

/** The whole of a script; of a console session each command behind a prompt, with the lines that belong to it. */
export function commandsOf(text: string, isConsole: boolean): Command[] {
  if (!isConsole) return [{ text, start: 0 }];
  const commands: Command[] = [];
  let start = 0;
  let open: { from: number; end: string | undefined } | undefined;
  for (const line of text.split('\n')) {
    const next = start + line.length + 1;
    if (open === undefined) {
      const prompt = promptLength(line);
      if (prompt > 0) open = { from: start + prompt, end: undefined };
    }
    if (open !== undefined) {
      const word: string | undefined = open.end ?? /(?<!<)<<-?[ \t]*(['"]?)([A-Za-z_][\w.]*)\1/.exec(line)?.[2];
      const isEnd = open.end !== undefined && line.trim() === open.end;
      open = { ...open, end: isEnd ? undefined : word };
      if (open.end === undefined && !/\\\s*$/.test(line)) {
        commands.push({ text: text.slice(open.from, Math.min(next, text.length)), start: open.from });
        open = undefined;
      }
    }
    start = next;
  }
  if (open !== undefined) commands.push({ text: text.slice(open.from), start: open.from });
  return commands;
}

/** The here-documents of a script that have an end: what goes into a file, or into a program. */
export function embeddedIn(text: string): Command[] {
  return [
    ...text.matchAll(/(?<!<)<<-?[ \t]*(['"]?)([A-Za-z_][\w.]*)\1[^\n]*\n([\s\S]*?)(?<=\n)[ \t]*\2[ \t]*(?=\n|$)/g),
  ].map(({ 0: whole, 3: body = '', index }) => ({ text: body, start: index + whole.indexOf('\n') + 1 }));
}
