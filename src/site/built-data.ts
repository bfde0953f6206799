import { createHash } from 'node:crypto';

/** Data that scripts and workers load, under a name that changes with its content, so that it can be cached for ever. */
export type BuiltData = {
  /** Its path on the site. */
  readonly path: string;
  /** Its name without the ending. */
  readonly file: string;
  readonly text: string;
};

/** Names a text by its hash. */
export function builtData(name: string, type: 'json' | 'txt', text: string): BuiltData {
  const file = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  return { path: `/search/${file}.${type}`, file, text };
}
