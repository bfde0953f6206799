import { describe, expect, it } from 'vitest';
import { checkEntryRules } from './check-entry-rules.ts';
import { exampleContent } from './example.ts';
import { entryRules } from './index.ts';

describe('every rule about an entry', () => {
  it.each(entryRules)('$id is broken by its example, and no other rule is', (rule) => {
    const content = exampleContent(rule);
    expect(content.problems).toEqual([]);
    const kinds = new Set([...checkEntryRules(content)].map(({ kind }) => kind));
    expect([...kinds]).toEqual([rule.id]);
  });

  it('is kept by a good entry', () => {
    expect([...checkEntryRules(exampleContent({ id: 'good', bad: {} }))]).toEqual([]);
  });

  it('has an id of its own', () => {
    const ids = entryRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
