import { noticeSchema } from '../../src/lib/entry/notice.ts';
import { supportSchema } from '../../src/lib/entry/support.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';
import type { Content } from '../content/content.ts';
import { dataFileProblems } from '../content/data-file.ts';

/** `support.yml` and `now.yml` have the form that the site reads. */
export async function checkDataFiles({ root }: Content): Promise<Problem[]> {
  return [
    ...(await dataFileProblems(root, 'support.yml', supportSchema, ['course', 'groups'])),
    ...(await dataFileProblems(root, 'now.yml', noticeSchema, ['text', 'link', 'from', 'until'])),
  ];
}
