import type { KindId } from '../problem/kinds.ts';

/** Something that keeps front matter from being read, at an offset of the file. */
export type FrontMatterFault = {
  readonly kind: KindId;
  readonly offset: number;
  readonly length?: number;
  readonly message: string;
};
