import { bodyMissing } from './body-missing.ts';
import { datesOrder } from './dates-order.ts';
import { languageMissing } from './language-missing.ts';
import { placeholderUnknown } from './placeholder-unknown.ts';
import type { EntryRule } from './rule.ts';
import { skipsMissing } from './skips-missing.ts';

/** The rules about one entry at a time. To add one: a file, and a line here. */
export const entryRules: readonly EntryRule[] = [
  bodyMissing,
  datesOrder,
  placeholderUnknown,
  languageMissing,
  skipsMissing,
];
