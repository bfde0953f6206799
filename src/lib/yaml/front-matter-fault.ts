import type { RuleId } from '../problem/rules.ts';

/** Something that keeps front matter from being read, at an offset of the file. */
export type FrontMatterFault = {
  readonly kind: RuleId;
  readonly offset: number;
  readonly length?: number;
  readonly message: string;
};
