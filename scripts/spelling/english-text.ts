import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { markdownOf } from '../source/markdown.ts';
import { nodesOf } from '../source/nodes.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Fields that hold what a tool prints, commands, names and other languages instead of English sentences. */
const notEnglish: ReadonlySet<string> = new Set([
  'symptom',
  'shared',
  // As people type in a hurry, slips included.
  'asks',
  'run',
  'expect',
  'sources',
  'topic',
  'related',
  'alike',
  'requires',
  'added',
  'reviewed',
  'tried',
  'allow',
  'status',
  'replacedBy',
  'formerly',
  'wrong',
  'right',
  'speaker',
  'recording',
]);

/**
 * The English sentences of a page, at their places: everything else (commands, code, what tools print, other
 * languages, addresses) is blanked out, so that lines and columns stay true.
 */
export function englishText({ text, frontMatter, ...file }: SourceFile): string {
  const kept: [start: number, end: number][] = [];
  for (const scalar of sentences(frontMatter.yaml.document.contents, '')) {
    if (scalar.range) kept.push([scalar.range[0] + frontMatter.yamlOffset, scalar.range[1] + frontMatter.yamlOffset]);
  }
  for (const node of nodesOf(markdownOf({ text, frontMatter, ...file }))) {
    if (node.type === 'text' && node.position)
      kept.push([node.position.start.offset ?? 0, node.position.end.offset ?? 0]);
  }
  const blank = [...text.replace(/[^\n]/g, ' ')];
  for (const [start, end] of kept) {
    const words = withoutCode(text.slice(start, end));
    for (let index = 0; index < words.length; index++) blank[start + index] = words[index] ?? ' ';
  }
  return blank.join('');
}

/** Code in a sentence, addresses, placeholders and what stands in quotes as a tool printed it. */
function withoutCode(text: string): string {
  return (
    text
      // An apostrophe stands twice in single quotes; the blank keeps the length.
      .replace(/''(\w+)/g, "'$1 ")
      .replace(/`[^`]*`|https?:\/\/\S+|<[a-z-]+>/g, (code) => code.replace(/[^\n]/g, ' '))
      .replace(
        /(?<![\w.])[\w~.-]*[/_=@:][\w/.=@:-]*\w|\b[\w-]+\.(?:ya?ml|sh|conf|json|txt|cfg|service|com|io)\b|(?<!\w)--?[\w-]+/g,
        (code) => code.replace(/[^\n]/g, ' '),
      )
  );
}

function* sentences(node: Node | null, key: string): Iterable<Scalar> {
  if (notEnglish.has(key)) return;
  if (isScalar(node) && typeof node.value === 'string') yield node;
  else if (isSeq<Node>(node)) for (const item of node.items) yield* sentences(item, key);
  else if (isMap<Scalar, Node>(node))
    for (const pair of node.items) yield* sentences(pair.value, String(pair.key.value));
}
