import { isMap, isScalar } from 'yaml';
import type { Problem } from '../../src/lib/problem/problem.ts';
import { type Content, fieldsOf } from '../content/content.ts';
import type { SourceFile } from '../content/source-file.ts';

/** How a file is written, which no reader sees: no space at the end of a line, the fields in one order. */
export function* checkForm({ files }: Content): Iterable<Problem> {
  for (const file of files) {
    yield* checkLineEnds(file);
    yield* checkKeyOrder(file);
  }
}

/** Two spaces that break a line of the text stay: they have a meaning in Markdown. */
function* checkLineEnds({ path, text, lines, frontMatter }: SourceFile): Iterable<Problem> {
  for (const { 0: spaces, index } of text.matchAll(/(?<![ \t])[ \t]+$/gm)) {
    const isBlank = text[index - 1] === '\n';
    const next = text[index + spaces.length + 1] ?? '\n';
    if (index >= frontMatter.bodyOffset && spaces.endsWith('  ') && !isBlank && next !== '\n') continue;
    const message = 'the line ends with spaces; take them away';
    const position = lines.at(index, spaces.length);
    yield { file: path, position, kind: 'trailing-space', message, suggestion: '', certain: true };
  }
}

/** Told once a file, at the first field that stands too late. */
function* checkKeyOrder(file: SourceFile): Iterable<Problem> {
  const order = fieldsOf(file.place.kind);
  const { contents } = file.frontMatter.document;
  if (!isMap(contents) || contents.flow) return;
  let last: { name: string; rank: number } | undefined;
  for (const { key } of contents.items) {
    const rank = isScalar(key) ? order.indexOf(String(key.value)) : -1;
    if (rank === -1 || !isScalar(key) || !key.range) continue;
    const name = String(key.value);
    if (last && rank < last.rank) {
      const message = `“${name}” stands below “${last.name}”; the order is ${order.join(', ')}`;
      const position = file.lines.at(key.range[0] + file.frontMatter.yamlOffset, key.range[1] - key.range[0]);
      yield { file: file.path, position, kind: 'key-order', message };
      return;
    }
    last = { name, rank };
  }
}
