import type { Problem } from '../../src/lib/problem/problem.ts';
import type { Content } from '../content/content.ts';

/** One check: looks at the whole content and tells what is wrong with it. */
export type Check = (content: Content) => Iterable<Problem> | Promise<Iterable<Problem>>;
