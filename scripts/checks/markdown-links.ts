import { pagePath } from '../../src/lib/address/url.ts';
import { nearest } from '../../src/lib/problem/nearest.ts';
import type { Position, Problem } from '../../src/lib/problem/problem.ts';
import type { Content } from '../source/content.ts';
import { markdownOf } from '../source/markdown.ts';
import { nodesOf } from '../source/nodes.ts';
import { anchorsOf, otherPaths } from '../source/site-paths.ts';
import { positionOf, type SourceFile } from '../source/source-file.ts';
import { entryNames } from './links.ts';

/** Links in the text, and those of a question's front matter, are safe, and those within the site lead to a page. */
export function* checkMarkdownLinks(content: Content): Iterable<Problem> {
  const find = linkFaults(content);
  for (const file of content.files) {
    for (const { url, position, isPicture } of linksIn(file)) {
      const found = isPicture ? pictureFault(url) : find(url, pagePath(file.place));
      if (found) yield { file: file.path, position, ...found };
    }
  }
  for (const { data, file } of content.questions) {
    for (const [index, url] of data.related.entries()) {
      const found = find(url);
      if (found) yield { file: file.path, position: positionOf(file, ['related', index]), ...found };
    }
  }
}

/** What is wrong with a link, on a page where it matters; nothing where it leads somewhere. */
export function linkFaults(content: Content): (url: string, page?: string) => Fault | undefined {
  const pageFault = pageFaults(content);
  const anchors = anchorsOf(content);
  return (url, page = '/') => {
    const fault = pageFault(url);
    const [path = '', anchor] = url.split('#');
    const known = anchor === undefined || /^[a-z]+:/i.test(url) ? undefined : anchors(path === '' ? page : path);
    if (fault || anchor === undefined || known === undefined || known.has(anchor)) return fault;
    const suggestion = nearest(anchor, [...known]);
    const instead =
      suggestion === undefined ? `its anchors are ${[...known].join(', ')}` : `did you mean #${suggestion}?`;
    const where = path === '' ? 'this page' : path;
    return {
      kind: 'link-dead',
      message: `${where} has no heading “#${anchor}”; ${instead}`,
      suggestion: suggestion && `${path}#${suggestion}`,
    };
  };
}

function pageFaults(content: Content): (url: string) => Fault | undefined {
  const names = entryNames(content);
  const pages = content.names.flatMap(({ place }) => (place.kind === 'entry' ? [] : [pagePath(place)]));
  return (url) => {
    if (url === '') return { kind: 'link-dead', message: 'this link has no address; write it between ( and )' };
    if (!/^(?:https?:|mailto:|\/(?!\/)|#)/i.test(url)) {
      const slug = /^(?:\.{0,2}\/)*(?:[\w-]+\/)*([\w-]+)\.md$/.exec(url)?.[1];
      if (slug !== undefined && names.exists(slug)) {
        const message = `a link names the page and not its file; write /e/${slug}/`;
        return { kind: 'link-dead', message, suggestion: `/e/${slug}/` };
      }
      const message = `the link “${url.slice(0, 60)}” is neither https://… nor a path on this site that begins with one /`;
      return { kind: 'link-unsafe', message };
    }
    const path = url.replace(/[#?].*$/s, '');
    const slug = /^\/e\/([^/]*)\/?$/.exec(path)?.[1];
    if (slug !== undefined) {
      if (!names.exists(slug)) return { kind: 'link-dead', ...names.unknown(slug) };
      if (path.endsWith('/')) return undefined;
      return {
        kind: 'link-dead',
        message: `the link needs a slash at its end; write ${path}/`,
        suggestion: `${path}/`,
      };
    }
    if (!path.startsWith('/') || pages.includes(path) || otherPaths().has(path)) return undefined;
    const isText = /^\/e\/(.+)\.md$|^\/topics\/(.+)\/commands\.txt$/.exec(path);
    if (isText && (names.exists(isText[1] ?? '') || pages.includes(`/topics/${isText[2]}/`))) return undefined;
    const suggestion = nearest(path, [...pages, ...otherPaths()]);
    const instead = suggestion === undefined ? 'remove the link' : `did you mean ${suggestion}?`;
    return { kind: 'link-dead', message: `there is no page ${path}; ${instead}`, suggestion };
  };
}

type Fault = Pick<Problem, 'kind' | 'message' | 'suggestion'>;

type Link = { readonly url: string; readonly position: Position; readonly isPicture: boolean };

/** Pages load nothing from other hosts, and pictures lie in `public/`. */
function pictureFault(url: string): Fault | undefined {
  if (/^\/(?!\/)/.test(url)) {
    if (otherPaths().has(url)) return undefined;
    return { kind: 'link-dead', message: `there is no picture public${url}; add the file, or correct the path` };
  }
  if (!/^(?:[a-z]+:|\/\/)/i.test(url)) {
    const name = url.replace(/^.*\//, '');
    const message = `the picture “${url.slice(0, 60)}” would be looked for beside the page; put it into public/img/ and write /img/${name}`;
    return { kind: 'link-dead', message };
  }
  const message = `the picture “${url.slice(0, 60)}” is on another site, and pages load nothing from other sites; link it, or write down what it shows`;
  return { kind: 'link-unsafe', message };
}

/** Every link of a page's text. */
export function* linksIn(file: SourceFile): Iterable<Link> {
  for (const node of nodesOf(markdownOf(file))) {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
    const position = file.lines.at(node.position?.start.offset ?? 0);
    yield { url: node.url, position, isPicture: node.type === 'image' };
  }
}
