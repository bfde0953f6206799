/** Fixes what an editor did to a file: byte order mark, Windows line ends, tabs that indent front matter, no last line end. */
export function cleanText(raw: string): string {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const closing = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  const head = closing === -1 ? '' : indentBySpaces(text.slice(0, closing));
  const whole = head + text.slice(closing === -1 ? 0 : closing);
  return whole === '' || whole.endsWith('\n') ? whole : `${whole}\n`;
}

/**
 * Two spaces for each tab that indents a line of YAML. Other tabs belong to a value, as do those in a block of text
 * (`run: |`) behind its indentation. The lines are read by hand: no reader takes YAML that tabs indent.
 */
function indentBySpaces(yaml: string): string {
  let block: Block | undefined;
  const lines = yaml.split('\n').map((line) => {
    const margin = /^[ \t]*/.exec(line)?.[0] ?? '';
    const text = line.slice(margin.length);
    if (text === '') return line;
    const width = margin.replaceAll('\t', '  ').length;
    if (block && width > block.owner) {
      block.indent ??= firstIndent(margin, width, block.owner);
      return withSpaces(margin, block.indent) + text;
    }
    block = blockOf(text, width);
    return withSpaces(margin, width) + text;
  });
  return lines.join('\n');
}

/** The block that a line opens, if it does. */
function blockOf(text: string, width: number): Block | undefined {
  const [opens, dashes = '', key, digit] =
    /^((?:- +)*)(\S.*?:[ \t]+)?[|>][-+]?([1-9])?[-+]?(?:[ \t]+#.*)?[ \t]*$/.exec(text) ?? [];
  if (opens === undefined) return undefined;
  const owner = width + (key === undefined ? dashes.lastIndexOf('-') : dashes.length);
  return { owner, indent: digit === undefined ? undefined : owner + Number(digit) };
}

/** Tabs count as the block's indentation only where the spaces before them do not suffice. */
function firstIndent(margin: string, width: number, owner: number): number {
  const spaces = /^ */.exec(margin)?.[0].length ?? 0;
  return spaces > owner ? spaces : width;
}

/** Two spaces for each tab before column `indent`. */
function withSpaces(margin: string, indent: number): string {
  let spaces = '';
  for (const [at, character] of [...margin].entries()) {
    if (spaces.length >= indent) return spaces + margin.slice(at);
    spaces += character === '\t' ? '  ' : ' ';
  }
  return spaces;
}

/** `owner` is the indentation of the field or list that a block of text belongs to, `indent` that of its text. */
type Block = { readonly owner: number; indent: number | undefined };
