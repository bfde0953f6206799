/** What shells print before a command, each shape with an example. None of them is ever something else. */
const shapes = [
  /[\w.-]+@[\w.-]+(?:[: ][^\s$#%>]*)?[ \t]?[$#%>]/, // user@host:~$
  /\[[^\]\n]{1,80}\][ \t]?[$#%]/, // [root@node ~]#
  /(?:ba|z|a)?sh-[\d.]+[$#]/, // bash-5.1$
  /[\w.-]+:[~\w./-]+[ \t][\w.-]+[$#]/, // laptop:~ root#
  /[~\w./-]{0,40}\([\w.-]{1,40}\)\]?[$#]/, // ~(keystone_admin)]$
  /[~\w./-]{0,40}\$/, // ~/src$
  /[➜❯λ»](?:[ \t]+[~\w./-]+(?:[ \t]+git:\([^)]*\))?(?:[ \t]+✗)?)?/, // ➜  ~ git:(main)
  /(?:PS )?[A-Z]:\\[^>\n]*>/, // PS C:\Users\me>
];
const surePrompt = new RegExp(
  `^[ \\t]*(?:\\([\\w.-]+\\)[ \\t]*)?(?:${shapes.map(({ source }) => source).join('|')})[ \\t]+(?=\\S)`,
);
/** The last characters of prompts; a line without any of them needs no closer look. */
const lastOfPrompt = /[$#%>➜❯λ»]/;

/** How long the prompt is that a line begins with, the blanks before the command included; 0 without a prompt. */
export function promptLength(line: string): number {
  return lastOfPrompt.test(line) ? (surePrompt.exec(line)?.[0].length ?? 0) : 0;
}

/** The same for `#`, `>` and `%`, which may also begin a comment, a quotation or a row. */
export function doubtfulPromptLength(line: string): number {
  return /^[ \t]*[#%>][ \t]+(?=\S)/.exec(line)?.[0].length ?? 0;
}

/** A line without its prompt. */
export function withoutPrompt(line: string): string {
  const command = line.slice(promptLength(line));
  return command.slice(doubtfulPromptLength(command));
}
