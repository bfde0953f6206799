import type { Position, Problem } from '../../src/lib/problem/problem.ts';
import { linksIn } from '../checks/markdown-links.ts';
import type { Content } from '../source/content.ts';
import { positionOf, type SourceFile } from '../source/source-file.ts';
import { type Answer, askHosts, type Manners } from './ask-hosts.ts';

/** A link to another site, at a place of a file. */
type OutsideLink = { readonly url: string; readonly file: string; readonly position: Position };

/** Tries each link to another site once. Gone is an error; an answer that may be meant for programs only, a warning. */
export async function checkOutsideLinks(
  content: Content,
  isChosen: (file: string) => boolean,
  manners: Partial<Manners> = {},
): Promise<Problem[]> {
  const links = content.files.flatMap((file) => (isChosen(file.path) ? [...outsideLinks(file)] : []));
  const answers = await askHosts(new Set(links.map(({ url }) => withoutFragment(url))), manners);
  return links.flatMap(({ url, file, position }) => {
    const answer = answers.get(withoutFragment(url));
    if (!answer || answer.kind === 'lives') return [];
    return [{ file, position, ...problemOf(url, answer) }];
  });
}

function problemOf(url: string, { kind, reason }: Answer): Pick<Problem, 'kind' | 'message'> {
  return kind === 'gone'
    ? { kind: 'link-gone', message: `${url} is gone (${reason}); write its new address, or one in an archive` }
    : { kind: 'link-doubtful', message: `${url} returned no page (${reason}); open it in a browser` };
}

/** The sources of an entry, the recordings of a topic, and the links of the text. */
function* outsideLinks(file: SourceFile): Iterable<OutsideLink> {
  for (const [path, url] of addresses(file.frontMatter.yaml.data, []))
    yield { url, file: file.path, position: positionOf(file, path) };
  for (const { url, position } of linksIn(file)) if (isWeb(url)) yield { url, file: file.path, position };
}

/** Values of front matter that are an address and nothing else; those within commands are often made up. */
function* addresses(data: unknown, path: readonly (string | number)[]): Iterable<[(string | number)[], string]> {
  if (typeof data === 'string') {
    if (path.some((key) => key === 'sources' || key === 'recording') && isWeb(data)) yield [[...path], data];
  } else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* addresses(item, [...path, index]);
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) yield* addresses(value, [...path, key]);
  }
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
