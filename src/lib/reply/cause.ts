/**
 * The cause of an error in a few sentences: the first paragraph of an entry's Markdown, with a list where the paragraph
 * ends in a colon. Links lose their addresses and emphasis its marks; `code` stays in backticks.
 */
export function causeOf(markdown: string): string {
  const blocks = markdown.split(/\n[ \t]*\n/).map((block) => block.trim());
  const at = blocks.findIndex((block) => block !== '' && !/^(?:#|```|~~~|\||:::|>)/.test(block));
  if (at === -1) return '';
  const paragraph = plainInline(blocks[at] ?? '');
  const next = blocks[at + 1] ?? '';
  if (!paragraph.endsWith(':') || !/^(?:[-*+]|\d+[.)])\s/.test(next)) return paragraph;
  return `${paragraph}\n${plainList(next)}`;
}

function plainList(block: string): string {
  return block
    .split(/\n(?=(?:[-*+]|\d+[.)])\s)/)
    .map((item) => `- ${plainInline(item.replace(/^(?:[-*+]|\d+[.)])\s+/, ''))}`)
    .join('\n');
}

/** One paragraph on one line. Code is left alone: an asterisk in a command is not emphasis. */
function plainInline(markdown: string): string {
  return markdown
    .split(/(`[^`]+`)/)
    .map((piece) => (piece.startsWith('`') ? piece : withoutMarks(piece)))
    .join('')
    .replace(/\[([^\]\n]{0,500})\]\([^()\n]{0,500}\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutMarks(text: string): string {
  return text
    .replace(/(?<![\w*])\*{1,3}(?=\S)/g, '')
    .replace(/(?<=\S)\*{1,3}(?![\w*])/g, '')
    .replace(/(?<![\w_])_{1,2}(?=\S)/g, '')
    .replace(/(?<=\S)_{1,2}(?![\w_])/g, '');
}
