import type { Nodes, Text } from 'mdast';
import { markdownOf } from '../../source/markdown.ts';
import { nodesOf } from '../../source/nodes.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentRule } from './rule.ts';

/** What Markdown takes for plain text, though its author meant code, emphasis, a heading or a link. */
export const markdownSlip: ContentRule = {
  id: 'markdown-slip',
  severity: 'error',
  title: 'Markdown that does not become what was meant',
  fix: 'Close what is open, and write headings and links in the form that the message shows.',
  bad: [{ body: '\nThe **pod hangs here.\n' }],
  *check({ files }) {
    for (const file of files)
      for (const { offset, message } of slipsIn(file))
        yield { file: file.path, position: file.lines.at(offset), message };
  },
};

type Slip = { readonly offset: number; readonly message: string };

function* slipsIn(file: SourceFile): Iterable<Slip> {
  // A merge makes headings of two sides; that is told as what it is.
  if (/^<{7}/m.test(file.text.slice(file.frontMatter.bodyOffset))) return;
  const tree = markdownOf(file);
  const open = openFence(file);
  // Everything below is inside it.
  if (open !== undefined) {
    yield { offset: open, message: 'this block of code is not closed; write a line ``` behind it' };
    return;
  }
  yield* headingSlips(tree);
  const told = new Set<number>();
  for (const { offset, text } of plainTexts(tree, file.text)) {
    const slip = slipIn(text);
    if (!slip || told.has(offset + slip.offset)) continue;
    told.add(offset + slip.offset);
    yield { ...slip, offset: offset + slip.offset };
  }
}

function openFence({ text, frontMatter }: SourceFile): number | undefined {
  let fence: { mark: string; offset: number } | undefined;
  for (const { 0: line, 1: mark = '', 2: rest = '', index } of text
    .slice(frontMatter.bodyOffset)
    .matchAll(/^[ >]*(`{3,}|~{3,})(.*)$/gm)) {
    if (!fence) {
      if (!rest.includes('`')) fence = { mark, offset: frontMatter.bodyOffset + index + line.indexOf(mark) };
    } else if (mark.startsWith(fence.mark) && rest.trim() === '') fence = undefined;
  }
  return fence?.offset;
}

/** Pages have their title as first heading; the text's own begin with ##. */
function* headingSlips(tree: Nodes): Iterable<Slip> {
  let last = 1;
  const seen = new Set<string>();
  for (const node of nodesOf(tree)) {
    if (node.type !== 'heading') continue;
    const offset = node.position?.start.offset ?? 0;
    const words = [...nodesOf(node)].map((inner) => ('value' in inner ? inner.value : '')).join('');
    const marks = '#'.repeat(Math.min(last + 1, 4));
    if (node.depth === 1) yield { offset, message: `the page has a title already; write ## ${words}` };
    else if (node.depth > last + 1)
      yield { offset, message: `this heading leaves out a level; write ${marks} ${words}` };
    else if (seen.has(words))
      yield { offset, message: `the heading “${words}” stands here twice; give one of them another name` };
    seen.add(words);
    last = Math.max(node.depth, 1);
  }
}

/** Texts as they are written, the parts that one line joins together: emphasis and code end them. */
function* plainTexts(node: Nodes, source: string): Iterable<{ offset: number; text: string }> {
  if (node.type === 'text') {
    const { start, end } = (node as Text).position ?? {};
    const offset = start?.offset ?? 0;
    // What is escaped was meant.
    yield { offset, text: source.slice(offset, end?.offset ?? offset).replace(/\\[\\`*_{}[\]()#+.!~|-]/g, '  ') };
  } else if ('children' in node) for (const child of node.children) yield* plainTexts(child, source);
}

function slipIn(text: string): Slip | undefined {
  for (const [pattern, message] of slips) {
    const hit = pattern.exec(text);
    if (hit) return { offset: hit.index, message: typeof message === 'string' ? message : message(hit) };
  }
  return undefined;
}

const slips: ReadonlyArray<readonly [RegExp, string | ((hit: RegExpExecArray) => string)]> = [
  [
    /!?\[([^\]\n]+)\]\s+\((\/[^)\s]*|https?:[^)\s]*)\)/,
    ([, text, url]) => `no blank may stand inside a link; write [${text}](${url})`,
  ],
  [
    /\(([^()\n]+)\)\[(\/[^\]\s]*|https?:[^\]\s]*)\]/,
    ([, text, url]) => `a link has its text in [] and its address in (); write [${text}](${url})`,
  ],
  [
    /\[([^\]\n]+)\]\((\/[^)\s]*|https?:[^)\s]*)(?=\s|$)/,
    ([, text, url]) => `this link is not closed; write [${text}](${url})`,
  ],
  [/\[([^\]\n]+)\]\[([\w -]+)\]/, ([, text, name]) => `nothing says where “${name}” leads; write [${text}](address)`],
  [/^(#{1,6})(?=[^\s#\d!])/, ([, marks]) => `a heading needs a blank behind ${marks}; write ${marks} and the words`],
  [/(?<!`)`(?!`)/, 'this ` opens code that is not closed; write ` behind it too'],
  [/\*\*\s[^*\n]*\s\*\*/, 'no blank may stand inside the stars: write **words**'],
  [
    /\*\*(?=\S)|(?<=\S)\*\*|(?<![\w*])__(?=\w[^_]*$)/,
    'the stars open bold text that is not closed; write ** at both ends',
  ],
  [/~~(?=\S)/, 'the ~~ opens text that is struck out and is not closed; write ~~ at both ends'],
];
