import { isScalar } from 'yaml';
import type { Language } from '../../src/lib/lookalike/index.ts';
import { scalarOffsets } from '../../src/lib/yaml/scalar-offsets.ts';
import type { Path } from '../../src/lib/yaml/yaml-place.ts';
import { markdownOf } from './markdown.ts';
import { nodesOf } from './nodes.ts';
import type { SourceFile } from './source-file.ts';

/** A piece of code that a reader may copy. `offsets` gives where each of its UTF-16 units stands in the file's text. */
export type PublishedCode = {
  readonly text: string;
  /** Nothing where the author named no language. */
  readonly lang: Language | undefined;
  readonly offsets: () => readonly number[];
};

/** Everything on a page that a reader may copy: commands, symptoms, slide corrections, fenced blocks, code in the text. */
export function* publishedCode(file: SourceFile): Iterable<PublishedCode> {
  for (const { key, text, path } of texts(file.frontMatter.yaml.data, '', [])) {
    if (!Object.hasOwn(fieldLanguages, key)) continue;
    yield { text, lang: fieldLanguages[key], offsets: () => valueOffsets(file, path) };
  }
  for (const node of nodesOf(markdownOf(file))) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'code') {
      const lang = fenceLanguages[node.lang?.toLowerCase() ?? ''];
      yield { text: node.value, lang, offsets: () => blockOffsets(node.value, file.text, start, end) };
    } else if (node.type === 'inlineCode') {
      const text = Math.max(start, file.text.indexOf(node.value, start));
      yield {
        text: node.value,
        lang: undefined,
        offsets: () => Array.from({ length: node.value.length + 1 }, (_, unit) => text + unit),
      };
    }
  }
}

/** Front matter fields with code in them, and its language; errata are commands or manifests. */
const fieldLanguages: Readonly<Record<string, Language | undefined>> = {
  run: 'shell',
  symptom: 'text',
  right: undefined,
};

/** Info strings of fences, as https://github.com/github-linguist/linguist names them. */
const fenceLanguages: Readonly<Record<string, Language>> = {
  bash: 'shell',
  sh: 'shell',
  shell: 'shell',
  zsh: 'shell',
  console: 'console',
  'shell-session': 'console',
  yaml: 'yaml',
  yml: 'yaml',
  dockerfile: 'dockerfile',
};

/** The texts of front matter, each with the name of the field that it belongs to. */
function* texts(value: unknown, key: string, path: Path): Iterable<{ key: string; text: string; path: Path }> {
  if (typeof value === 'string') yield { key, text: value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, key, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) yield* texts(item, name, [...path, name]);
}

/** Where the units of a front matter value stand; at the start of the front matter where the reader of places has none. */
export function valueOffsets({ text, frontMatter: { yaml, yamlOffset } }: SourceFile, path: Path): number[] {
  const scalar = yaml.document.getIn(path, true);
  if (!isScalar(scalar)) return [yamlOffset];
  return scalarOffsets(scalar, text.slice(yamlOffset)).map((offset) => offset + yamlOffset);
}

/** Each line of a block ends as its line in the file does; what stands before it is the indentation of a list or quote. */
function blockOffsets(value: string, source: string, start: number, end: number): number[] {
  const isFenced = /^[`~]/.test(source.slice(start, start + 1));
  let lineStart = isFenced ? source.indexOf('\n', start) + 1 : start;
  const offsets: number[] = [];
  for (const line of value.split('\n')) {
    const newline = source.indexOf('\n', lineStart);
    const lineEnd = newline === -1 || newline > end ? end : newline;
    const text = Math.max(lineStart, lineEnd - line.length);
    for (let unit = 0; unit <= line.length; unit++) offsets.push(Math.min(text + unit, lineEnd));
    lineStart = lineEnd + 1;
  }
  return offsets;
}
