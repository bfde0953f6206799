import { noticeSchema } from '../../src/lib/notice/notice.ts';
import { type Problem, wholeFile } from '../../src/lib/problem/problem.ts';
import { supportSchema } from '../../src/lib/support/support.ts';
import { type Content, contentRoot, shownPath } from '../source/content.ts';
import { dataFileProblems } from '../source/data-file.ts';
import { linkFaults } from './markdown-links.ts';

/** `support.yml` and `now.yml` have the form that the site reads, the notice leads somewhere, and there is a home page. */
export async function checkDataFiles(content: Content): Promise<Problem[]> {
  const { root, files } = content;
  const find = linkFaults(content);
  const noticeLink = ({ link }: Record<string, unknown>) => {
    const fault = typeof link === 'string' ? find(link) : undefined;
    return fault ? [{ field: 'link', ...fault }] : [];
  };
  return [
    ...(await dataFileProblems(root, 'support.yml', supportSchema)),
    ...(await dataFileProblems(root, 'now.yml', noticeSchema, noticeLink)),
    ...(root === contentRoot && !files.some(({ place }) => place.slug === 'index' && place.kind === 'guide')
      ? [homeless(root)]
      : []),
  ];
}

function homeless(root: string): Problem {
  const message = 'the home page is gone, and the site would have none; restore index.md from the history';
  return { file: shownPath(`${root}/index.md`), position: wholeFile, kind: 'permalink-dead', message };
}
