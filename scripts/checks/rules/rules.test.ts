import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/lib/problem/rules.ts';
import { allRules, contentRules } from './all.ts';
import { checkRules } from './check-rules.ts';
import { exampleContent } from './example.ts';

describe('every rule with a check of its own', () => {
  it.each(contentRules)('$id is broken by its example, and no other rule is', (rule) => {
    const content = exampleContent(rule);
    expect(content.problems).toEqual([]);
    const kinds = new Set([...checkRules(content)].map(({ kind }) => kind));
    expect([...kinds]).toEqual([rule.id]);
  });

  it('is kept by a good entry', () => {
    expect([...checkRules(exampleContent({ id: 'good', bad: [{}] }))]).toEqual([]);
  });
});

it('gives each rule an id of its own', () => {
  expect(Object.keys(allRules)).toHaveLength(Object.keys(rules).length + contentRules.length);
});
