/** A line of a paste before its kind is told. `number` counts from 1 in the text as it was pasted. */
export type RawLine = { readonly number: number; readonly text: string };

/**
 * Puts each record of a framed table on one line: its cells side by side, and what a narrow column broke into several
 * lines whole again. Lines that stand in no table, and tables without columns that line up, stay as they are.
 */
export function readTables(lines: readonly RawLine[]): readonly RawLine[] {
  if (!lines.some(({ text }) => isRow(text))) return lines;
  const read: RawLine[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && isTable(lines[end]?.text ?? '')) end++;
    if (end === at) read.push(lines[at++] ?? { number: 0, text: '' });
    else {
      read.push(...readTable(lines.slice(at, end)));
      at = end;
    }
  }
  return read;
}

const bar = /[|│┃║]/;
const joint = /[+|│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫]/;
/** What a ruler consists of: `+----+`, `├───┤`. */
export const ruler = /^[+|│┃║╷╵┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫─━═=-][+|│┃║╷╵┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫─━═\s-]*$/;
/** No table is wider, in UTF-16 units. */
const widest = 1000;

function isTable(text: string): boolean {
  return isRow(text) || (text.length <= widest && text.trim().length > 2 && ruler.test(text.trim()));
}

function isRow(text: string): boolean {
  if (text.length < 5 || text.length > widest) return false;
  const trimmed = text.trim();
  return trimmed.length > 4 && bar.test(trimmed.charAt(0)) && bar.test(trimmed.at(-1) ?? '') && !ruler.test(trimmed);
}

function readTable(lines: readonly RawLine[]): readonly RawLine[] {
  const texts = lines.map(({ text }) => text.trimEnd());
  const edges = commonEdges(texts);
  if (edges.length < 2 || texts.some((text) => text.length - 1 !== edges.at(-1))) return lines;
  const read: RawLine[] = [];
  let record: { number: number; rows: string[][] } | undefined;
  const end = (): void => {
    if (record !== undefined) read.push({ number: record.number, text: joinCells(record.rows, edges) });
    record = undefined;
  };
  for (const { number, text } of lines) {
    if (ruler.test(text.trim())) {
      end();
      continue;
    }
    const cells = edges.slice(1).map((edge, at) => text.slice((edges[at] ?? 0) + 1, edge).replace(/^ /, ''));
    // A column that was too narrow goes on in rows where the others are empty.
    if (record !== undefined && filled(cells) >= filled(record.rows[0] ?? []) && !goesOn(record.rows, edges)) end();
    if (record === undefined) record = { number, rows: [cells] };
    else record.rows.push(cells);
  }
  end();
  return read;
}

/** The places where every line has a bar or a ruler's joint. */
function commonEdges(lines: readonly string[]): number[] {
  const [first = ''] = lines;
  const edges: number[] = [];
  for (let at = 0; at < first.length; at++) if (lines.every((line) => joint.test(line.charAt(at)))) edges.push(at);
  return edges;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** Whether a box of one column broke its last line at its right edge. */
function goesOn(rows: readonly string[][], edges: readonly number[]): boolean {
  return edges.length === 2 && (rows.at(-1)?.[0] ?? '').trimEnd().length === room(edges, 0);
}

/** How many characters a cell holds between its blanks. */
function room(edges: readonly number[], column: number): number {
  return (edges[column + 1] ?? 0) - (edges[column] ?? 0) - 3;
}

function joinCells(rows: readonly string[][], edges: readonly number[]): string {
  return edges
    .slice(1)
    .map((_, column) => {
      const pieces = rows.map((row) => (row[column] ?? '').trimEnd()).filter((piece) => piece.trim() !== '');
      const most = room(edges, column);
      const breaks = breaksWords(pieces, most);
      return pieces.reduce((text, piece, at) => {
        const isBroken = at > 0 && breaks && pieces[at - 1]?.length === most;
        return isBroken ? text + piece : `${text} ${piece.trim()}`;
      }, '');
    })
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('  ');
}

/**
 * Whether a column breaks its text at its last character, be it in a word. One that breaks at blanks only leaves room
 * free, and just where the next word would not have fitted.
 */
function breaksWords(pieces: readonly string[], most: number): boolean {
  const short = pieces.slice(0, -1).flatMap((piece, at) => (piece.length < most ? [at] : []));
  return short.every((at) => {
    const length = pieces[at]?.length ?? 0;
    const next = /^\S*/.exec((pieces[at + 1] ?? '').trim())?.[0].length ?? 0;
    return length === most - 1 || length + 1 + next <= most;
  });
}
