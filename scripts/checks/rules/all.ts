import { type Rule, rules } from '../../../src/lib/problem/rules.ts';
import { bodyMissing } from './body-missing.ts';
import { commandBroken } from './command-broken.ts';
import { commandPrompt } from './command-prompt.ts';
import { datesOrder } from './dates-order.ts';
import { languageMissing } from './language-missing.ts';
import { lossFalse } from './loss-false.ts';
import { lossUntold } from './loss-untold.ts';
import { placeholderForm } from './placeholder-form.ts';
import { placeholderUnknown } from './placeholder-unknown.ts';
import { questionOver } from './question-over.ts';
import { rawHtml } from './raw-html.ts';
import type { ContentRule } from './rule.ts';
import { skipsMissing } from './skips-missing.ts';
import { slugDuplicate } from './slug-duplicate.ts';
import { textRepeated } from './text-repeated.ts';

/** The rules that bring their own check. To add one: a file, and a line here. */
export const contentRules: readonly ContentRule[] = [
  bodyMissing,
  rawHtml,
  textRepeated,
  slugDuplicate,
  commandPrompt,
  commandBroken,
  lossUntold,
  lossFalse,
  datesOrder,
  questionOver,
  placeholderForm,
  placeholderUnknown,
  languageMissing,
  skipsMissing,
];

/** Every rule that content keeps, by its id. */
export const allRules: Readonly<Record<string, Rule>> = {
  ...rules,
  ...Object.fromEntries(contentRules.map((rule) => [rule.id, rule])),
};
