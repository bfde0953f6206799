import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * Puts the fields of front matter into an order; the comments above a field move with it, and what stands above the
 * first field stays. Fields that the order does not know stay behind the one that they follow.
 */
export function orderKeys(yaml: string, order: readonly string[]): string {
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0 || !isMap(contents) || contents.flow) return yaml;
  const starts = contents.items.map(({ key }) => (isScalar(key) && key.range ? fieldStart(yaml, key.range[0]) : -1));
  const [first = -1] = starts;
  if (first === -1 || starts.includes(-1)) return yaml;
  let rank = -1;
  const fields = contents.items.map(({ key }, index) => {
    const own = order.indexOf(isScalar(key) ? String(key.value) : '');
    if (own !== -1) rank = own;
    const text = yaml.slice(starts[index], starts[index + 1]);
    return { rank, text: text.endsWith('\n') ? text : `${text}\n` };
  });
  const ordered = fields.toSorted((a, b) => a.rank - b.rank);
  return yaml.slice(0, first) + ordered.map(({ text }) => text).join('');
}

/** The start of a field's first line, or of the comments directly above it. */
function fieldStart(yaml: string, key: number): number {
  let start = yaml.lastIndexOf('\n', key - 1) + 1;
  while (start > 0) {
    const above = yaml.lastIndexOf('\n', start - 2) + 1;
    if (!/^#/.test(yaml.slice(above, start))) break;
    start = above;
  }
  return start;
}
