import { type Rule, rules } from '../../src/lib/problem/rules.ts';
import { entryRules } from './entry-rules/index.ts';

/** Every rule that content keeps, by its id. */
export const allRules: Readonly<Record<string, Rule>> = {
  ...rules,
  ...Object.fromEntries(entryRules.map((rule) => [rule.id, rule])),
};
