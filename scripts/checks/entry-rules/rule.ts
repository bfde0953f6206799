import type { Entry } from '../../../src/lib/entry/entry.ts';
import type { Position } from '../../../src/lib/problem/problem.ts';
import type { Rule } from '../../../src/lib/problem/rules.ts';
import type { Page } from '../../source/content.ts';

/** A rule about one entry at a time, with its check and with an example that breaks it: its test, and the guide's. */
export type EntryRule = Rule & {
  readonly id: string;
  /** What to put in the place of the fields and the text of a good entry, so that it breaks this rule and no other. */
  readonly bad: { readonly fields?: Readonly<Record<string, unknown>>; readonly body?: string };
  readonly check: (page: Page<Entry>) => Iterable<Fault>;
};

/** A place where an entry breaks a rule, and what its author reads. */
type Fault = { readonly position: Position; readonly message: string };
