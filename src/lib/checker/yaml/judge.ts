import { type Document, parseDocument, visit } from 'yaml';
import type { Schemas } from '../schemas/schemas.ts';
import { type Misfit, misfitsOf } from './fit.ts';

/** What the parser says of a document. */
export type ParseError = { readonly code: string; readonly message: string; readonly offset: number };

/** How a document reads: what the parser refuses, or else what its schema does not have. */
export type Verdict = { readonly errors: readonly ParseError[]; readonly misfits: readonly Misfit[] };

/** Reads one document again and again while it is repaired. */
export class Judge {
  readonly #schemas: Schemas | undefined;
  readonly #type: string | undefined;
  readonly #root: string;
  readonly #known = new Map<string, Verdict>();

  /** @param root what the document is called */
  constructor(root: string, type: string | undefined, schemas: Schemas | undefined) {
    this.#root = root;
    this.#type = type;
    this.#schemas = schemas;
  }

  read(text: string): Verdict {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', merge: true });
    const errors = [
      ...document.errors.map(({ code, message, pos }) => ({ code, message, offset: pos[0] })),
      ...swallowed(document, text),
    ];
    // A key that stands twice can still be read.
    const isReadable = errors.every(({ code }) => code === 'DUPLICATE_KEY');
    const misfits =
      isReadable && this.#type !== undefined && this.#schemas !== undefined
        ? misfitsOf(document, this.#type, this.#schemas, text, this.#root)
        : [];
    const verdict = { errors, misfits };
    this.#known.set(text, verdict);
    return verdict;
  }
}

/** Lines that YAML takes for the rest of the text above them, though they are written as items or fields. */
function swallowed(document: Document.Parsed, text: string): ParseError[] {
  const found: ParseError[] = [];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type !== 'PLAIN' || !range) return;
      for (const { index } of text.slice(range[0], range[1]).matchAll(/(?<=\n[ \t]*)(?:- +\S|[\w.-]{2,}:[^\s/])/g))
        found.push({
          code: 'SWALLOWED',
          message: 'this line goes on with the text above it',
          offset: range[0] + index,
        });
    },
  });
  return found;
}

/** A verdict as a number, for comparing: what cannot be read weighs most. A key that stands twice can be. */
export function weight({ errors, misfits }: Verdict): number {
  const refused = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').length;
  return refused * 100 + (errors.length - refused) + misfits.length;
}
