import { type Rule, rules } from '../../../src/lib/problem/rules.ts';
import { askLanguage } from './ask-language.ts';
import { askShared } from './ask-shared.ts';
import { bodyMissing } from './body-missing.ts';
import { commandBroken } from './command-broken.ts';
import { commandPrompt } from './command-prompt.ts';
import { commandUnknown } from './command-unknown.ts';
import { confirmMissing } from './confirm-missing.ts';
import { dateFuture } from './date-future.ts';
import { datesOrder } from './dates-order.ts';
import { erratumSame } from './erratum-same.ts';
import { fileBroken } from './file-broken.ts';
import { fixBegins } from './fix-begins.ts';
import { languageMissing } from './language-missing.ts';
import { lossFalse } from './loss-false.ts';
import { lossUntold } from './loss-untold.ts';
import { markdownSlip } from './markdown-slip.ts';
import { neighbourTwice } from './neighbour-twice.ts';
import { ownUntried } from './own-untried.ts';
import { placeholderForm } from './placeholder-form.ts';
import { placeholderUnknown } from './placeholder-unknown.ts';
import { privateData } from './private-data.ts';
import { questionOver } from './question-over.ts';
import { rawHtml } from './raw-html.ts';
import { replacedByAlone } from './replaced-by-alone.ts';
import type { ContentRule } from './rule.ts';
import { sentenceSwapped } from './sentence-swapped.ts';
import { skipsMissing } from './skips-missing.ts';
import { slugDuplicate } from './slug-duplicate.ts';
import { symptomGeneral } from './symptom-general.ts';
import { symptomOwn } from './symptom-own.ts';
import { textCharacters } from './text-characters.ts';
import { textRepeated } from './text-repeated.ts';
import { textUnfinished } from './text-unfinished.ts';
import { titleShared } from './title-shared.ts';
import { topicOrder } from './topic-order.ts';

/** The rules that bring their own check. To add one: a file, and a line here. */
export const contentRules: readonly ContentRule[] = [
  bodyMissing,
  rawHtml,
  markdownSlip,
  textRepeated,
  textCharacters,
  textUnfinished,
  privateData,
  askShared,
  askLanguage,
  symptomOwn,
  symptomGeneral,
  slugDuplicate,
  commandPrompt,
  commandBroken,
  commandUnknown,
  fileBroken,
  lossUntold,
  lossFalse,
  sentenceSwapped,
  fixBegins,
  confirmMissing,
  neighbourTwice,
  replacedByAlone,
  ownUntried,
  titleShared,
  topicOrder,
  erratumSame,
  dateFuture,
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
