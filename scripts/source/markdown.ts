import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { SourceFile } from './source-file.ts';

const trees = new WeakMap<SourceFile, Root>();

/**
 * The Markdown tree of a file, read once by the parser that the site uses (remark reads the same, and takes fifteen times
 * as long). Front matter is part of it, so that positions are those of the file.
 */
export function markdownOf(file: SourceFile): Root {
  const known = trees.get(file);
  if (known) return known;
  const tree = markdownToMdast(file.text);
  if (tree.type !== 'root') throw new Error(`${file.path} was read as ${tree.type}`);
  trees.set(file, tree);
  return tree;
}
