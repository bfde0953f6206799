import { nearest } from '../../src/lib/problem/nearest.ts';
import { type Problem, wholeFile } from '../../src/lib/problem/problem.ts';
import { slugPattern } from '../../src/lib/schema/field-types.ts';
import { type Content, contentRoot, shownPath } from '../source/content.ts';
import { type Permalinks, readPermalinks } from '../source/permalinks.ts';
import { type Published, published } from '../source/published.ts';

/**
 * An address that was published once lives for ever: each slug that stands in `permalinks.txt`, on the main branch or at
 * the last tag is an entry (retired ones too) or `formerly` of one. The list is written by `npm run freeze`, so that two
 * pull requests that add an entry each change no line in common. That a former slug is taken for a new entry is told by
 * the check of slugs.
 */
export async function checkPermalinks(content: Content): Promise<Problem[]> {
  const { root } = content;
  const [list, before] = await Promise.all([readPermalinks(root), published(root)]);
  const known = before === 'shallow' ? undefined : before;
  const file = shownPath(`${root}/permalinks.txt`);
  if (!list) {
    if (root !== contentRoot && !content.isWhole && !known?.listed.size) return [];
    const message = `the list of permanent addresses is gone; restore it (git checkout origin/main -- ${file}): it may only grow`;
    return [{ file, position: wholeFile, kind: 'permalink-missing', message }];
  }
  const entries = content.names.filter(({ place }) => place.kind === 'entry');
  const living = new Set(entries.flatMap(({ place, formerly }) => [place.slug, ...formerly]));
  return [
    ...(before === 'shallow' && process.env['CI'] !== undefined && root === contentRoot ? [blind(file)] : []),
    ...lineEnds(list),
    ...form(list),
    ...vanished(content, list, known, living),
    ...takenOff(list, known, living),
  ];
}

function blind(file: string): Problem {
  const message =
    'git knows no main branch and no tag here, so that a published address could vanish unseen; let CI fetch the history (fetch-depth: 0)';
  return { file, position: wholeFile, kind: 'permalink-missing', message };
}

function lineEnds({ file, crlf }: Permalinks): Problem[] {
  if (crlf === undefined) return [];
  const position = { kind: 'at', line: crlf, column: 1, length: 0 } as const;
  return [
    { file, position, kind: 'encoding-crlf', message: 'the lines end with CR LF; save the file with line ends LF' },
  ];
}

/** Each line is a slug, and stands there once. */
function* form({ file, links }: Permalinks): Iterable<Problem> {
  const first = new Map<string, number>();
  for (const { slug, text, line } of links) {
    const position = { kind: 'at', line, column: 1, length: text.length } as const;
    const isMarker = /^(?:<{7}|={7}|>{7})/.test(text);
    if (isMarker) {
      // Told at the first of the three.
      if (!text.startsWith('<')) continue;
      const message =
        'a merge left its marks here; keep every slug of both sides, and remove the lines <<<<<<<, ======= and >>>>>>>';
      yield { file, position, kind: 'permalink-form', message };
    } else if (!slugPattern.test(slug) || text !== slug) {
      const message = `“${text.slice(0, 80)}” is not a bare slug; write one slug per line, and comments on lines that start with #`;
      yield { file, position, kind: 'permalink-form', message };
    } else if (first.has(slug)) {
      const message = `“${slug}” is already on line ${first.get(slug)}; remove this line`;
      yield { file, position, kind: 'permalink-form', message };
    } else first.set(slug, line);
  }
}

/** Published slugs that no entry has or had, each at its line of the list, or at the file that it had. */
function* vanished(
  { root, names }: Content,
  { file, links }: Permalinks,
  before: Published | undefined,
  living: ReadonlySet<string>,
): Iterable<Problem> {
  const fresh = names.flatMap(({ place: { kind, slug } }) =>
    kind === 'entry' && !before?.slugs.has(slug) ? slug : [],
  );
  const told = new Set<string>();
  const dead = (slug: string, place: Pick<Problem, 'file' | 'position'>): Problem[] => {
    if (living.has(slug) || told.has(slug) || !slugPattern.test(slug)) return [];
    told.add(slug);
    const now = nearest(slug, fresh);
    const renamed = now === undefined ? 'to the entry that it is called now' : `to ${now}.md, if it is called so now`;
    const message = `/e/${slug}/ was published and leads nowhere; add formerly: [${slug}] ${renamed}, or restore the file and run npm run retire ${slug}`;
    return [{ ...place, kind: 'permalink-dead', message }];
  };
  for (const { slug, text, line } of links)
    yield* dead(slug, { file, position: { kind: 'at', line, column: 1, length: text.length } });
  for (const [slug, path] of before?.slugs ?? [])
    yield* dead(slug, { file: path === undefined ? file : shownPath(`${root}/${path}`), position: wholeFile });
}

/** Lines that the list had; that one of them leads nowhere besides has been told. */
function* takenOff(
  { file, links }: Permalinks,
  before: Published | undefined,
  living: ReadonlySet<string>,
): Iterable<Problem> {
  const listed = new Set(links.map(({ slug }) => slug));
  const gone = [...(before?.listed ?? [])].filter((slug) => !listed.has(slug) && living.has(slug));
  if (gone.length === 0) return;
  const shown = gone.slice(0, 3).join(', ') + (gone.length > 3 ? ` and ${gone.length - 3} more` : '');
  const message = `the list may only grow, and ${shown} was taken off; restore it (git checkout origin/main -- ${file})`;
  yield { file, position: wholeFile, kind: 'permalink-missing', message };
}
