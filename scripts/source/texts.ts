import type { Position } from '../../src/lib/problem/problem.ts';
import type { Path } from '../../src/lib/yaml/yaml-place.ts';
import { placeInValue } from './runs.ts';
import type { SourceFile } from './source-file.ts';

/** A text of front matter under the key that it belongs to, and where its parts stand. */
export type PlacedText = {
  readonly text: string;
  readonly key: string;
  readonly path: Path;
  readonly place: (offset: number, length?: number) => Position;
};

/** Every text of a page's front matter, also of one with other problems. */
export function* textsOf(file: SourceFile): Iterable<PlacedText> {
  yield* textsIn(file, file.frontMatter.yaml.data, '', []);
}

function* textsIn(file: SourceFile, value: unknown, key: string, path: Path): Iterable<PlacedText> {
  if (typeof value === 'string') {
    yield { text: value, key, path, place: (offset, length) => placeInValue(file, path, offset, length) };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(file, item, key, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* textsIn(file, item, name, [...path, name]);
  }
}

/** Where a pattern is found first. */
export function isFirstOf(text: string, pattern: RegExp): number | undefined {
  const at = text.search(pattern);
  return at === -1 ? undefined : at;
}
