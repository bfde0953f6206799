import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLSeq } from 'yaml';
import { type Edit, edited } from '../fix/edit.ts';

/** Fields whose values are slugs of entries. */
const lists = ['related', 'alike'] as const;

/**
 * Front matter in which the entries that it names are named otherwise: `to` gives the new slug, or nothing where the
 * name is to go. The rest stays as it is written.
 */
export function withNames(yaml: string, to: (slug: string) => string | undefined): string {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return yaml;
  const edits: Edit[] = [];
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name === 'replacedBy' && isScalar(value) && value.range) {
      const now = to(String(value.value));
      if (now !== undefined && now !== value.value)
        edits.push({ start: value.range[0], end: value.range[1], text: now });
    }
    if (!lists.some((list) => list === name) || !isSeq(value) || !isScalar(key) || !key.range) continue;
    const edit = listEdit(yaml, key.range[0], value as YAMLSeq<Scalar>, to);
    if (edit) edits.push(edit);
  }
  return edited(yaml, edits);
}

/** A list of slugs with other names, in the form that it has; no field at all where nothing is left. */
function listEdit(
  yaml: string,
  start: number,
  list: YAMLSeq<Scalar>,
  to: (slug: string) => string | undefined,
): Edit | undefined {
  const before = list.items.map(({ value }) => String(value));
  const after = [...new Set(before.flatMap((slug) => to(slug) ?? []))];
  if (after.join() === before.join() || !list.range) return undefined;
  const end = yaml.indexOf('\n', Math.max(list.range[1] - 1, start)) + 1 || yaml.length;
  const name = yaml.slice(start, yaml.indexOf(':', start));
  if (after.length === 0) return { start, end, text: '' };
  const text = list.flow
    ? `${name}: [${after.join(', ')}]\n`
    : `${name}:\n${after.map((slug) => `  - ${slug}\n`).join('')}`;
  return { start, end, text };
}

/** Front matter with a field in place of the one of its name, or at its end. */
export function withField(yaml: string, name: string, value: string): string {
  const line = `${name}: ${value}\n`;
  const own = new RegExp(`^${name}:.*\\n(?:[ \\t-].*\\n)*`, 'm');
  return own.test(yaml) ? yaml.replace(own, () => line) : `${yaml.endsWith('\n') ? yaml : `${yaml}\n`}${line}`;
}
