import { promptLength } from '../text/prompt.ts';

/** So many of the last commands are what somebody did; those before led elsewhere. */
const most = 5;
/** In UTF-16 units. */
const longestCommand = 500;

/**
 * The commands that were typed in a paste, as its prompts tell, the last of them; a command over several lines whole.
 * Nothing where no prompt stands.
 */
export function typedCommands(text: string): string {
  const commands: string[] = [];
  let goesOn = false;
  for (const line of text.split('\n')) {
    const length = promptLength(line.slice(0, longestCommand));
    const isNext: boolean = goesOn && commands.length > 0;
    if (!isNext && length === 0) continue;
    const typed: string = (isNext ? line.replace(/^\s*>\s/, '') : line.slice(length))
      .slice(0, longestCommand)
      .trimEnd();
    if (isNext) commands.push(`${commands.pop()}\n${typed}`);
    else if (typed !== '') commands.push(typed);
    goesOn = typed.endsWith('\\');
  }
  return commands
    .filter((command, at) => command !== commands[at - 1])
    .slice(-most)
    .join('\n');
}
