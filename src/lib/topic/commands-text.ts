import type { Topic } from './topic.ts';

/** A topic's command sheet as a text that a shell could read: notes are comments, commands stand by themselves. */
export function commandsText({ title, commands }: Topic): string {
  const blocks = commands.map(({ run, note }) =>
    [...(note === undefined ? [] : [`# ${note}`]), run.trimEnd()].join('\n'),
  );
  return `${[`# ${title}`, ...blocks].join('\n\n')}\n`;
}
