import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { contentRoot, readContent } from './content.ts';
import { markdownOf } from './markdown.ts';
import { nodesOf } from './nodes.ts';
import { parseSourceFile } from './source-file.ts';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

test('every page is read as remark-gfm reads it: the same texts, links and code at the same places', async () => {
  const { files } = await readContent(contentRoot);
  expect(files.length).toBeGreaterThan(200);
  for (const file of files) expect(outline(markdownOf(file)), file.path).toEqual(outline(remark.parse(file.text)));
});

test('places are counted in UTF-16 units', () => {
  const text = '---\na: 1\n---\n\n😀 Запустите `ls 😀` и [ответ](https://example.org/😀).\n\n```sh\nls 😀\n```\n';
  const { file } = parseSourceFile(text, 'a.md', { kind: 'guide', slug: 'a' });
  if (!file) throw new Error('the text is a page');
  expect(outline(markdownOf(file))).toEqual(outline(remark.parse(text)));
});

function outline(tree: Nodes): unknown[] {
  return [...nodesOf(tree)].map((node) => [
    node.type,
    'value' in node ? node.value : 'url' in node ? node.url : undefined,
    node.position?.start.offset,
    node.position?.end.offset,
  ]);
}
