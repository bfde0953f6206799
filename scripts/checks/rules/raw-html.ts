import { markdownOf } from '../../source/markdown.ts';
import { nodesOf } from '../../source/nodes.ts';
import type { ContentRule } from './rule.ts';

export const rawHtml: ContentRule = {
  id: 'raw-html',
  severity: 'error',
  title: 'HTML in the text',
  fix: 'Use Markdown; put code and <words> into backticks.',
  bad: [{ body: '\nWhy <script>alert(1)</script> it happens.\n' }],
  *check({ files }) {
    for (const file of files) {
      for (const node of nodesOf(markdownOf(file))) {
        if (node.type !== 'html') continue;
        const position = file.lines.at(node.position?.start.offset ?? 0, node.value.length);
        const shown = node.value.split('\n')[0]?.slice(0, 40) ?? '';
        const message = `HTML is not allowed: ${shown}; use Markdown, and put code or a <word> into backticks`;
        yield { file: file.path, position, message };
      }
    }
  },
};
