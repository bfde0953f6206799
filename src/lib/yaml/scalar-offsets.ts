import type { Scalar } from 'yaml';

/**
 * Where each character of a YAML text stands in its source: for each UTF-16 unit of the scalar's value its offset in
 * `source`, and one more for the end. Quotes, escapes, folded lines and the indentation of blocks are left out.
 */
export function scalarOffsets(scalar: Scalar, source: string): number[] {
  const value = String(scalar.value);
  const [start, end] = scalar.range ?? [0, 0];
  switch (scalar.type) {
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED': {
      const text = afterLine(source, start);
      const style = blockStyle(blockIndent(value, source.slice(text, end)));
      return follow(value, source, style.lineText(source, text), end, style);
    }
    case 'QUOTE_DOUBLE':
      return follow(value, source, start + 1, end - 1, { ...flowStyle, escape: doubleQuoted });
    case 'QUOTE_SINGLE':
      return follow(value, source, start + 1, end - 1, { ...flowStyle, escape: singleQuoted });
    default:
      return follow(value, source, start, end, flowStyle);
  }
}

/** How one style of scalar is written. */
type Style = {
  /** The length in the source of an escape at `offset` and the units of the value it stands for. */
  readonly escape: (source: string, offset: number) => { length: number; units: number } | undefined;
  /** Where the text of the line that begins at `offset` begins. */
  readonly lineText: (source: string, offset: number) => number;
};

const flowStyle: Style = {
  escape: () => undefined,
  lineText: (source, offset) => offset + (/^[ \t]*/.exec(source.slice(offset, offset + 200))?.[0].length ?? 0),
};

function blockStyle(indent: number): Style {
  return {
    escape: () => undefined,
    // A blank line may be shorter than the indentation.
    lineText: (source, offset) => {
      let at = offset;
      while (at < offset + indent && source[at] === ' ') at++;
      return at;
    },
  };
}

function singleQuoted(source: string, offset: number): { length: number; units: number } | undefined {
  return source.startsWith("''", offset) ? { length: 2, units: 1 } : undefined;
}

/** https://yaml.org/spec/1.2.2/#57-escaped-characters; a backslash at a line's end joins two lines. */
function doubleQuoted(source: string, offset: number): { length: number; units: number } | undefined {
  if (source[offset] !== '\\') return undefined;
  const join = /^\\\n[ \t]*/.exec(source.slice(offset, offset + 200));
  if (join) return { length: join[0].length, units: 0 };
  const length = { x: 4, u: 6, U: 10 }[source[offset + 1] ?? ''] ?? 2;
  const point = length === 10 ? Number.parseInt(source.slice(offset + 2, offset + 10), 16) : 0;
  return { length, units: point > 0xffff ? 2 : 1 };
}

/** Walks value and source side by side; what the value lacks is a folded line end or space around it. */
function follow(value: string, source: string, start: number, end: number, style: Style): number[] {
  const offsets: number[] = [];
  let at = start;
  while (offsets.length < value.length && at < end) {
    const escaped = style.escape(source, at);
    if (escaped) {
      for (let unit = 0; unit < escaped.units; unit++) offsets.push(at);
      at += escaped.length;
      continue;
    }
    const wanted = value[offsets.length];
    const isLineEnd = source[at] === '\n';
    // A folded line end is read as a space.
    if (source[at] === wanted || (isLineEnd && wanted === ' ')) offsets.push(at);
    at = isLineEnd ? style.lineText(source, at + 1) : at + 1;
  }
  while (offsets.length <= value.length) offsets.push(Math.min(at, end));
  return offsets;
}

/** The indentation that a block takes off its lines: what its first line with text has more than the value. */
function blockIndent(value: string, text: string): number {
  return Math.max(0, firstIndent(text) - firstIndent(value));
}

function firstIndent(text: string): number {
  return /^( *)[^ \n]/m.exec(text)?.[1]?.length ?? 0;
}

function afterLine(source: string, start: number): number {
  const newline = source.indexOf('\n', start);
  return newline === -1 ? source.length : newline + 1;
}
