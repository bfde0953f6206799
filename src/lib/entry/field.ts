import type { z } from 'zod';
import type { Explanation } from '../schema/explained.ts';
import type { Confirmation, Step, Verification } from '../step/step.ts';

/**
 * A field of an entry: all that is said of it in one place. From the list in `fields/index.ts` follow the schema, the
 * order of the fields, what editors and messages say, the snippet, a new entry's file, the API, the page and its
 * Markdown.
 */
export type Field<Schema extends z.ZodType = z.ZodType, IsPublic extends boolean = boolean> = {
  readonly schema: Schema;
  readonly description: string;
  readonly example: string;
  /** Whether `/api/entries.json` has it. */
  readonly isPublic: IsPublic;
  /** Whether a new entry's file offers it; fields that come up in the later life of an entry are not offered. */
  readonly isOffered: boolean;
  /** Its lines in the editor's snippet, if it is in there; what the author types over stands in `{{…}}`. */
  readonly snippet?: string;
  readonly shown?: Shown;
};

/** Where a page shows a field, and as what. */
export type Shown<Form extends keyof Forms = keyof Forms> = {
  readonly heading: string;
  readonly form: Form;
  /** Relative to the text that says why it happens; `end` is below everything else. */
  readonly place: 'before' | 'after' | 'end';
};

/** The forms in which a value can be shown, each with what it shows. */
export type Forms = {
  readonly sentence: string;
  readonly question: string;
  readonly printed: readonly string[];
  readonly lines: readonly string[];
  readonly confirmation: Confirmation;
  readonly verification: Verification;
  readonly steps: readonly Step[];
  readonly shortcut: 'topic' | readonly Step[];
  readonly entries: readonly string[];
  readonly addresses: readonly string[];
};

/** Declares a field; the explanation becomes part of its schema. */
export function field<Schema extends z.ZodType, IsPublic extends boolean>(
  declared: Declared<Schema, IsPublic>,
): Field<Schema, IsPublic> {
  const { description, example } = declared;
  const explanation: Explanation = { description, example };
  return { isOffered: true, ...declared, schema: declared.schema.meta(explanation) };
}

type Declared<Schema extends z.ZodType, IsPublic extends boolean> = Omit<
  Field<Schema, IsPublic>,
  'isOffered' | 'shown'
> & { readonly isOffered?: false; readonly shown?: Shown<FormOf<NonNullable<z.output<Schema>>>> };

type FormOf<Value> = { [Form in keyof Forms]: Value extends Forms[Form] ? Form : never }[keyof Forms];
