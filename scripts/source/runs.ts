import type { Position } from '../../src/lib/problem/problem.ts';
import type { Path } from '../../src/lib/yaml/yaml-place.ts';
import { valueOffsets } from './commands.ts';
import type { SourceFile } from './source-file.ts';

/** A command in front matter: the step or field that it stands in, and where. */
export type Run = {
  readonly text: string;
  readonly path: Path;
  /** The step with its other fields. */
  readonly step: Readonly<Record<string, unknown>>;
};

/** Every `run` of a page, at any depth, also of one whose front matter has other problems. */
export function runsOf(file: SourceFile): Run[] {
  return runsIn(file.frontMatter.yaml.data, []);
}

function runsIn(value: unknown, path: Path): Run[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): Run[] => {
    const inner = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'run' && typeof item === 'string'
      ? [{ text: item, path: inner, step: { ...value } }]
      : runsIn(item, inner);
  });
}

/** The place of a part of a command. */
export function placeInRun(file: SourceFile, { path }: Run, offset: number, length?: number): Position {
  return placeInValue(file, path, offset, length);
}

/** The place of a part of a text in front matter; the text's own place where the reader of places has none. */
export function placeInValue(file: SourceFile, path: Path, offset: number, length?: number): Position {
  const at = valueOffsets(file, path);
  return file.lines.at(at[offset] ?? at[0] ?? file.frontMatter.yamlOffset, length);
}
