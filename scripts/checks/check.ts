import type { Problem } from '../../src/lib/problem/problem.ts';
import type { Content } from '../source/content.ts';

/** One check: looks at the whole content and tells what is wrong with it. */
export type Check = (content: Content, scope: Scope) => Iterable<Problem<string>> | Promise<Iterable<Problem<string>>>;

/** Which pages the slow checks look at. A page is named by its file's path, as it is reported. */
export type Scope = { readonly isChanged: (file: string) => boolean };

/** Every page: for tests and for the pull request. */
export const everything: Scope = { isChanged: () => true };
