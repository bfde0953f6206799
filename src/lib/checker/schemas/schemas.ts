/**
 * What files of one kind may hold, as `scripts/schemas.ts` writes it: only names, types, and what is required.
 *
 * A type is written so: `s` text, `n` number, `b` true or false, `*` anything, `'word'` this word, `[T]` a list, `{T}` any
 * names with values of T, `A|B` one of both, and else the name of a type in `types`. A field whose name ends in `!` is
 * required. The name `*` stands for all other names, `~` for those that resemble no field, `x-` and `.` for names that
 * begin so; a name behind `-` is none of them.
 */
export interface Schemas {
  /** Where it comes from: package, version, licence. */
  readonly source: string;
  /** The version of the program that it describes, as people say it. */
  readonly version: string;
  /** `apps/v1 Deployment` of Kubernetes objects, else the kind of file → its type. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The sets of schemas that there are, each in a file of its own; `options` has the long options of programs. */
export type SchemaName = 'kubernetes' | 'compose' | 'gitlab-ci' | 'github-workflow' | 'small' | 'options';

/** Loads a set when a file needs it. */
export type LoadSchemas = (name: SchemaName) => Promise<Schemas>;

/** The alternatives of a type: `s|[n|s]` is `s` and `[n|s]`. */
export function alternatives(type: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < type.length; at++) {
    const c = type[at] ?? '';
    if (c === '[' || c === '{') depth++;
    else if (c === ']' || c === '}') depth--;
    else if (c === '|' && depth === 0) {
      parts.push(type.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, type.slice(from)];
}
