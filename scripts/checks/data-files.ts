import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { noticeSchema } from '../../src/lib/notice/notice.ts';
import { type Problem, wholeFile } from '../../src/lib/problem/problem.ts';
import { supportSchema } from '../../src/lib/support/support.ts';
import { type Content, shownPath } from '../source/content.ts';
import { dataFileProblems } from '../source/data-file.ts';
import { linkFaults } from './markdown-links.ts';

/** `support.yml` and `now.yml` have the form that the site reads, the notice leads somewhere; none is missing, nor the home page. */
export async function checkDataFiles(content: Content): Promise<Problem[]> {
  const { root } = content;
  const find = linkFaults(content);
  const noticeLink = ({ link }: Record<string, unknown>) => {
    const fault = typeof link === 'string' ? find(link) : undefined;
    return fault ? [{ field: 'link', ...fault }] : [];
  };
  return [
    ...(await dataFileProblems(root, 'support.yml', supportSchema)),
    ...(await dataFileProblems(root, 'now.yml', noticeSchema, noticeLink)),
    ...(content.isWhole ? absent(content) : []),
  ];
}

function* absent({ root, names }: Content): Iterable<Problem> {
  const tell = (name: string, message: string): Problem => ({
    file: shownPath(resolve(root, name)),
    position: wholeFile,
    kind: 'file-missing',
    message,
  });
  if (!names.some(({ place }) => place.kind === 'guide' && place.slug === 'index'))
    yield tell('index.md', 'the home page is gone, and the site would have none; restore index.md from the history');
  for (const [name, instead] of Object.entries(needed))
    if (!existsSync(resolve(root, name))) yield tell(name, `the site cannot be built without ${name}; ${instead}`);
}

const needed = {
  'support.yml': 'restore it from the history, or write one with the fields course and groups',
  'now.yml': 'restore it from the history, or add an empty file, which means that there is nothing to say',
};
