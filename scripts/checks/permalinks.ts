import { nearest } from '../../src/lib/problem/nearest.ts';
import { type Problem, wholeFile } from '../../src/lib/problem/problem.ts';
import { slugPattern } from '../../src/lib/schema/field-types.ts';
import { type Content, contentRoot, shownPath } from '../source/content.ts';
import { type Permalink, readPermalinks } from '../source/permalinks.ts';

/**
 * An address that was published once lives for ever: each slug of `permalinks.txt` is an entry (retired ones too) or
 * `formerly` of one, and each entry stands on the list. That a former slug is taken for a new entry is told by the
 * check of slugs.
 */
export async function checkPermalinks({ root, files, entries }: Content): Promise<Problem[]> {
  const list = await readPermalinks(root);
  if (!list) {
    if (root !== contentRoot) return [];
    const message = 'the list of permanent addresses is gone; restore it from the history: it may only grow';
    return [{ file: shownPath(`${root}/permalinks.txt`), position: wholeFile, kind: 'permalink-missing', message }];
  }
  const slugs = files.flatMap(({ place }) => (place.kind === 'entry' ? [place.slug] : []));
  const former = entries.flatMap(({ data }) => data.formerly ?? []);
  const living = new Set([...slugs, ...former]);
  const listed = new Set(list.links.map(({ slug }) => slug));
  const crlf: Problem[] =
    list.crlf === undefined
      ? []
      : [
          {
            file: list.file,
            position: { kind: 'at', line: list.crlf, column: 1, length: 0 },
            kind: 'encoding-crlf',
            message: 'the lines end with CR LF; save the file with line ends LF',
          },
        ];
  return [
    ...crlf,
    ...list.links.flatMap((link, index) => {
      const found = problemOf(link, index, list.links, living, slugs);
      const position = { kind: 'at', line: link.line, column: 1, length: link.text.length } as const;
      return found ? [{ file: list.file, position, ...found }] : [];
    }),
    ...files.flatMap(({ path, place }): Problem[] => {
      if (place.kind !== 'entry' || listed.has(place.slug) || !slugPattern.test(place.slug)) return [];
      const message = `this entry is not on the list of permanent addresses; add the line ${place.slug} at the end of ${list.file}`;
      return [{ file: path, position: wholeFile, kind: 'permalink-missing', message, suggestion: place.slug }];
    }),
  ];
}

function problemOf(
  { slug, text }: Permalink,
  index: number,
  links: readonly Permalink[],
  living: ReadonlySet<string>,
  slugs: readonly string[],
): Pick<Problem, 'kind' | 'message' | 'suggestion'> | undefined {
  if (!slugPattern.test(slug) || text !== slug) {
    const message = `“${text.slice(0, 80)}” is not a bare slug; write one slug per line, and comments on lines that start with #`;
    return { kind: 'permalink-form', message };
  }
  const first = links.findIndex((link) => link.slug === slug);
  if (first !== index) {
    const message = `“${slug}” is already on line ${links[first]?.line}; remove this line`;
    return { kind: 'permalink-form', message };
  }
  if (living.has(slug)) return undefined;
  const renamed = nearest(slug, slugs);
  const instead =
    renamed === undefined ? 'of the entry that it is called now' : `of “${renamed}”, if it is called so now`;
  const message = `/e/${slug}/ was published and leads nowhere; add formerly: [${slug}] to the front matter ${instead}, or bring the entry back with status: retired`;
  return { kind: 'permalink-dead', message };
}
