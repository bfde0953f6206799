import type { Entry } from '../../../src/lib/entry/entry.ts';
import type { Problem } from '../../../src/lib/problem/problem.ts';
import type { Rule } from '../../../src/lib/problem/rules.ts';
import type { Content, Page } from '../../source/content.ts';

/** A rule of the content with all that belongs to it: its check, and an example that is its test and the guide's. */
export type ContentRule = Rule & {
  readonly id: string;
  /** Pages that break this rule and no other. */
  readonly bad: readonly Example[];
  readonly check: (content: Content) => Iterable<Omit<Problem<string>, 'kind'>>;
};

/** What to put in the place of a good page's fields, text and slug; the page is an entry unless its kind is told. */
export type Example = {
  readonly kind?: 'question' | 'topic';
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly body?: string;
  readonly slug?: string;
};

/** A rule that looks at one entry at a time. */
type EntryRule = Omit<ContentRule, 'bad' | 'check'> & {
  readonly bad: Example;
  readonly check: (page: Page<Entry>) => Iterable<Omit<Problem<string>, 'file' | 'kind'>>;
};

/** Asks the rule about each entry. */
export function entryRule({ bad, check, ...rule }: EntryRule): ContentRule {
  return {
    ...rule,
    bad: [bad],
    *check({ entries }) {
      for (const page of entries) for (const found of check(page)) yield { file: page.file.path, ...found };
    },
  };
}
