import type { Problem } from '../../src/lib/problem/problem.ts';
import type { Content } from '../source/content.ts';
import { markdownOf } from '../source/markdown.ts';
import { nodesOf } from '../source/nodes.ts';

/** Pages are plain Markdown. */
export function* checkRawHtml({ files }: Content): Iterable<Problem> {
  for (const file of files) {
    for (const node of nodesOf(markdownOf(file))) {
      if (node.type !== 'html') continue;
      const position = file.lines.at(node.position?.start.offset ?? 0, node.value.length);
      const shown = node.value.split('\n')[0]?.slice(0, 40) ?? '';
      const message = `HTML is not allowed: ${shown}; use Markdown, and put code or a <word> into backticks`;
      yield { file: file.path, position, kind: 'raw-html', message };
    }
  }
}
