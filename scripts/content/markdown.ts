import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceFile } from './source-file.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();
const trees = new WeakMap<SourceFile, Root>();

/** The Markdown tree of a file, parsed once. Front matter is part of it, so that positions are those of the file. */
export function markdownOf(file: SourceFile): Root {
  const known = trees.get(file);
  if (known) return known;
  const tree = processor.parse(file.text);
  trees.set(file, tree);
  return tree;
}
