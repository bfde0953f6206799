import type { Problem } from '../../src/lib/problem/problem.ts';
import { type Content, fieldsOf } from '../source/content.ts';
import { keyPosition, type SourceFile } from '../source/source-file.ts';

/** How a file is written, which no reader sees: no space at the end of a line, the fields in one order. */
export function* checkForm({ files }: Content): Iterable<Problem> {
  for (const file of files) {
    yield* checkLineEnds(file);
    yield* checkKeyOrder(file);
  }
}

/**
 * Two spaces that break a line of the text stay: they have a meaning in Markdown. Those behind the backslash of a command
 * that goes on are told with the command.
 */
function* checkLineEnds({ path, text, lines, frontMatter }: SourceFile): Iterable<Problem> {
  for (const { 0: spaces, index } of text.matchAll(/(?<![ \t\\])[ \t]+$/gm)) {
    const isBlank = text[index - 1] === '\n';
    const next = text[index + spaces.length + 1] ?? '\n';
    if (index >= frontMatter.bodyOffset && spaces.endsWith('  ') && !isBlank && next !== '\n') continue;
    const message = 'the line ends with spaces; remove them';
    const position = lines.at(index, spaces.length);
    yield { file: path, position, kind: 'trailing-space', message, suggestion: '', certain: true };
  }
}

/** Told once a file, at the first field that stands too late. */
function* checkKeyOrder(file: SourceFile): Iterable<Problem> {
  const order = fieldsOf(file.place.kind);
  const { data } = file.frontMatter.yaml;
  if (typeof data !== 'object' || data === null) return;
  let last: { name: string; rank: number } | undefined;
  for (const name of Object.keys(data)) {
    const rank = order.indexOf(name);
    if (rank === -1) continue;
    if (last && rank < last.rank) {
      const message = `“${name}” belongs above “${last.name}”; move it, or let npm run check -- --fix do so`;
      yield { file: file.path, position: keyPosition(file, [name]), kind: 'key-order', message };
      return;
    }
    last = { name, rank };
  }
}
