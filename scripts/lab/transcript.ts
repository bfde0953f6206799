import type { Line } from './try-case.ts';

/** So many lines of one command's output are kept: the first and the last. */
const kept = { first: 30, last: 30 };

/** A transcript as text: what was typed stands behind a $, headings and sentences of the entry behind a #. */
export function transcriptText(lines: readonly Line[]): string {
  return `${lines.map(lineText).join('\n')}\n`;
}

/** When each command was typed and when it ended, in the order of the text. */
export function transcriptTimes(lines: readonly Line[]): [number, number][] {
  return lines.flatMap((line): [number, number][] => ('command' in line ? [[line.from, line.to]] : []));
}

function lineText(line: Line): string {
  if ('heading' in line) return `## ${line.heading}`;
  if ('sentence' in line) return `# ${line.sentence}`;
  const typed = `$ ${line.command.trimEnd().replaceAll('\n', '\n> ')}`;
  return line.output === '' ? typed : `${typed}\n${shortened(line.output)}`;
}

function shortened(output: string): string {
  const lines = output.split('\n').map((line) => (line.length > 2000 ? `${line.slice(0, 2000)} …` : line));
  const left = lines.length - kept.first - kept.last;
  if (left <= 1) return lines.join('\n');
  return [...lines.slice(0, kept.first), `… ${left} more lines …`, ...lines.slice(-kept.last)].join('\n');
}
