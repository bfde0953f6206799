import type { Nodes } from 'mdast';

/** Every node of a Markdown tree, in the order of the text. */
export function* nodesOf(node: Nodes): Iterable<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}
