import { type Document, isCollection, isMap, isNode, isScalar } from 'yaml';

/** Keys and list positions from the top of a YAML document to a value in it. */
export type Path = readonly PropertyKey[];

/** A place in YAML text, in UTF-16 units; a collection has a start only. */
export type YamlPlace = { readonly offset: number; readonly length?: number };

/** The place of the key that `path` ends with; the start of the document where it has none. */
export function keyPlace(path: Path, document: Document.Parsed): YamlPlace {
  const owner = document.getIn(path.slice(0, -1), true);
  const map = path.length === 1 ? document.contents : owner;
  if (isMap(map)) {
    for (const { key } of map.items) {
      if (isScalar(key) && String(key.value) === String(path.at(-1)) && key.range) {
        return { offset: key.range[0], length: key.range[1] - key.range[0] };
      }
    }
  }
  return { offset: 0 };
}

/** The place of the value at `path`, or of its key where the value is empty. */
export function valuePlace(path: Path, document: Document.Parsed): YamlPlace {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isNode(node) || !node.range) return keyPlace(path, document);
  // An empty value has no place of its own: its key has, or the dash of its item.
  if (node.range[0] === node.range[1]) {
    const isItem = typeof path.at(-1) === 'number';
    return isItem ? { offset: Math.max(0, node.range[0] - 1) } : keyPlace(path, document);
  }
  return isCollection(node)
    ? { offset: node.range[0] }
    : { offset: node.range[0], length: node.range[1] - node.range[0] };
}
