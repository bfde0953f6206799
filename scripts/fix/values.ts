import { isScalar, type Scalar } from 'yaml';
import { type FrontMatter, readYaml } from '../../src/lib/yaml/front-matter.ts';
import { scalarOffsets } from '../../src/lib/yaml/scalar-offsets.ts';
import type { Path } from '../../src/lib/yaml/yaml-place.ts';
import { type Edit, edited, type Fix } from './edit.ts';

/** A value that holds no others; `scalar` is how it is written, offsets count from the start of the YAML. */
export type Value = { readonly path: Path; readonly value: unknown; readonly scalar?: Scalar | undefined };

/** The values of front matter, with how they are written. */
export function placedValues({ yaml }: FrontMatter): Value[] {
  return valuesOf(yaml.data).map(({ path, value }) => {
    const node = yaml.document.getIn(path, true);
    return { path, value, scalar: isScalar(node) ? node : undefined };
  });
}

/** The values of data that was read from YAML, in its order. */
export function valuesOf(data: unknown, path: Path = []): Value[] {
  const items = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  if (items.length === 0) return [{ path, value: data }];
  return items.flatMap(([key, item]) => valuesOf(item, [...path, Array.isArray(data) ? Number(key) : key]));
}

/** The value that an edit stands in. */
export function valueAt(values: readonly Value[], { start, end }: Edit): Value | undefined {
  return values.find(({ scalar }) => scalar?.range && scalar.range[0] <= start && end <= scalar.range[1]);
}

/** What a value should say once its fixes are made. */
export function intended({ value, scalar }: Value, fixes: readonly Fix[], yaml: string): unknown {
  const other = fixes.find(({ kind }) => kind !== 'lookalike');
  if (other) {
    // Such a suggestion is YAML itself, in the place of the whole value.
    const read = readYaml(other.text);
    return Array.isArray(read) ? value : read.data;
  }
  if (!scalar || typeof value !== 'string') return value;
  const offsets = scalarOffsets(scalar, yaml);
  const unit = (offset: number) => offsets.findIndex((own) => own >= offset);
  return edited(
    value,
    fixes.map(({ start, end, text }) => ({ start: unit(start), end: unit(end), text })),
  );
}

/** Characters of a value as its quotes want them. */
export function written(characters: string, { scalar }: Value): string {
  if (scalar?.type === 'QUOTE_SINGLE') return characters.replaceAll("'", "''");
  if (scalar?.type === 'QUOTE_DOUBLE') return characters.replace(/["\\]/g, '\\$&');
  return characters;
}

/** Values without the spaces that a fix may take away: those around a text and at the ends of its lines. */
export function settled(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[ \t]+$/gm, '').trim();
  return Array.isArray(value) ? value.map(settled) : value;
}
