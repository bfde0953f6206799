import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFrontMatter } from '../../src/lib/yaml/front-matter.ts';
import { orderKeys } from '../fix/key-order.ts';
import { type Content, fieldsOf, shownPath } from '../source/content.ts';
import type { SourceFile } from '../source/source-file.ts';
import { withField, withNames } from './front-matter-lists.ts';

/** Renames an entry: its file, `formerly`, and every link to it. Gives the files that it wrote. */
export function renameEntry(content: Content, from: string, to: string): string[] {
  const written: string[] = [];
  for (const file of content.files) {
    const isOwn = file.place.kind === 'entry' && file.place.slug === from;
    const yaml = (own: string) => {
      const named = withNames(own, (slug) => (slug === from ? to : slug));
      return isOwn ? withField(named, 'formerly', `[${[...formerOf(content, from), from].join(', ')}]`) : named;
    };
    const path = isOwn ? resolve(file.path, '..', `${to}.md`) : resolve(file.path);
    if (!rewrite(file, path, yaml, linksTo(from, to))) continue;
    if (isOwn) rmSync(resolve(file.path));
    written.push(shownPath(path));
  }
  return [...written, ...rewriteNotice(content, linksTo(from, to)), ...renameReceipts(content, from, to)];
}

/** Retires an entry; where another takes its place, links and neighbours lead there. Gives the files that it wrote. */
export function retireEntry(content: Content, slug: string, successor: string | undefined): string[] {
  const written: string[] = [];
  const text = successor === undefined ? (body: string) => body : linksTo(slug, successor);
  for (const file of content.files) {
    const own = file.place.kind === 'entry' ? file.place.slug : '';
    const instead = own === successor ? undefined : (successor ?? slug);
    const yaml = (before: string) => {
      if (own !== slug) return withNames(before, (name) => (name === slug ? instead : name));
      const retired = withField(before, 'status', 'retired');
      return orderKeys(
        successor === undefined ? retired : withField(retired, 'replacedBy', successor),
        fieldsOf('entry'),
      );
    };
    if (rewrite(file, resolve(file.path), yaml, own === slug ? (body) => body : text)) written.push(file.path);
  }
  return [...written, ...rewriteNotice(content, text)];
}

type Rewrite = (text: string) => string;

function linksTo(from: string, to: string): Rewrite {
  const link = new RegExp(`/e/${from}(?=[/#).?"']|\\.md|\\s|$)`, 'g');
  return (text) => text.replace(link, `/e/${to}`);
}

function rewrite(file: SourceFile, path: string, yaml: Rewrite, body: Rewrite): boolean {
  const read = readFrontMatter(file.text);
  if (Array.isArray(read)) return false;
  const { yamlOffset, bodyOffset } = read;
  const closing = file.text.lastIndexOf('\n---', bodyOffset - 2) + 1;
  const own = yaml(file.text.slice(yamlOffset, closing));
  const after = file.text.slice(0, yamlOffset) + own + body(file.text.slice(closing));
  if (after === file.text && path === resolve(file.path)) return false;
  writeFileSync(path, after);
  return true;
}

function formerOf({ names }: Content, slug: string): readonly string[] {
  return names.find(({ place }) => place.kind === 'entry' && place.slug === slug)?.formerly ?? [];
}

function rewriteNotice({ root }: Content, body: Rewrite): string[] {
  const path = resolve(root, 'now.yml');
  try {
    const before = readFileSync(path, 'utf8');
    const after = body(before);
    if (after === before) return [];
    writeFileSync(path, after);
    return [shownPath(path)];
  } catch {
    return [];
  }
}

/** What the lab wrote down of an entry goes with it. */
function renameReceipts({ root }: Content, from: string, to: string): string[] {
  const folder = resolve(root, 'receipts');
  try {
    return readdirSync(folder).flatMap((name) => {
      if (!name.startsWith(`${from}.`)) return [];
      const path = resolve(folder, `${to}${name.slice(from.length)}`);
      renameSync(resolve(folder, name), path);
      return [shownPath(path)];
    });
  } catch {
    return [];
  }
}
