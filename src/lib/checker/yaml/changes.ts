/** A way to repair a document: lines with other text, which leaves their number as it is. */
export interface Change {
  readonly lines: ReadonlyMap<number, string>;
  /** What to do, as a sentence without its end. */
  readonly message: string;
  /** How much it takes to believe that this was meant; of ways that read as well, the cheapest wins. */
  readonly cost: number;
}

/** Every way in which one line may have been meant. */
export function* changesAt(lines: readonly string[], at: number): Iterable<Change> {
  const line = lines[at] ?? '';
  if (line.trim() === '' || /^\s*#/.test(line)) return;
  yield* oneLine(line, at);
  yield* otherIndents(lines, at);
}

function* oneLine(line: string, at: number): Iterable<Change> {
  const change = (text: string, message: string, cost: number): Change => ({
    lines: new Map([[at, text]]),
    message,
    cost,
  });
  const [head = ''] = /^\s*(?:- +)*/.exec(line) ?? [];
  const body = line.slice(head.length);

  const tabs = /^[ ]*\t[ \t]*/.exec(line)?.[0];
  if (tabs !== undefined)
    for (const width of [2, 4, 8])
      yield change(
        tabs.replaceAll('\t', ' '.repeat(width)) + line.slice(tabs.length),
        'YAML takes no tabs: indent with blanks',
        width / 10,
      );

  const glued = /^([\w./-]+|"[^"]*"|'[^']*'):(?=[^\s:/])/.exec(body);
  if (glued)
    yield change(
      `${head}${glued[0]} ${body.slice(glued[0].length)}`,
      `write a blank after the colon: \`${glued[0]} …\``,
      0.5,
    );
  const dash = /^(\s*)-(?=[^\s-])/.exec(line);
  if (dash)
    yield change(`${dash[0]} ${line.slice(dash[0].length)}`, 'write a blank after the dash of a list item', 0.6);

  const bare = /^([A-Za-z_][\w./-]*)(\s+)(?=[^\s:=])/.exec(body);
  if (bare && !/:(?:\s|$)/.test(body))
    yield change(
      `${head}${bare[1]}: ${body.slice(bare[0].length)}`,
      `write a colon behind the name: \`${bare[1]}: …\``,
      1,
    );
  const sign = /^([A-Za-z_][\w.-]*)\s*(=|;|：|,|\.)\s*(?=\S|$)/.exec(body);
  if (sign)
    yield change(
      `${head}${sign[1]}: ${body.slice(sign[0].length)}`.trimEnd(),
      `write a colon behind the name, not \`${sign[2]}\`: \`${sign[1]}: …\``,
      0.9,
    );
  if (/^[A-Za-z_][\w.-]*\s*$/.test(body))
    yield change(`${head}${body.trimEnd()}:`, `write a colon behind the name: \`${body.trim()}:\``, 0.8);
  const spaced = /^([A-Za-z_][\w.-]*)\s*:\s*:\s*/.exec(body);
  if (spaced) yield change(`${head}${spaced[1]}: ${body.slice(spaced[0].length)}`, 'write one colon only', 0.5);

  yield* otherQuotes(head, body, change);
}

type Make = (text: string, message: string, cost: number) => Change;

function* otherQuotes(head: string, body: string, change: Make): Iterable<Change> {
  const [, key = '', value = ''] = /^((?:[\w./-]+|"[^"]*"|'[^']*'):\s+)?(.*?)\s*$/.exec(body) ?? [];
  if (value === '') return;
  const [, text = '', comment = ''] = /^(.*?)(\s+#.*)?$/.exec(value) ?? [];
  const put = (written: string): string => head + key + written + comment;
  for (const quote of ['"', "'"]) {
    const marks = text.split(quote).length - 1;
    if (marks % 2 === 0) continue;
    const name = quote === '"' ? 'quotation mark' : 'apostrophe';
    if (text.startsWith(quote)) yield change(put(text + quote), `close the text with the ${name} that opens it`, 0.7);
    else if (text.endsWith(quote)) {
      yield change(put(quote + text), `open the text with a ${name}, or take the last one away`, 0.8);
      yield change(put(text.slice(0, -1)), `take the ${name} at the end away`, 0.85);
    }
    if (/^\S+:\s+/.test(body) || head.includes('-')) {
      const at = text.lastIndexOf(quote);
      const bracket = /[\]},]+$/.exec(text)?.[0] ?? '';
      if (bracket !== '' && at !== -1)
        yield change(
          put(text.slice(0, -bracket.length) + quote + bracket),
          `close the text with the ${name} that opens it`,
          0.9,
        );
    }
  }
  const expression = /^\{\{\{\s*(.*?)\s*\}\}\}$/.exec(text)?.[1];
  if (expression !== undefined)
    yield change(put(`\${{ ${expression} }}`), 'write an expression with `$` before two braces, not three', 0.3);
  else if (/^\{\{/.test(text))
    yield change(put(`"${text.replaceAll('"', "'")}"`), 'put a value that begins with `{{` into quotes', 0.4);
  else if (!/^["'[{|>&]/.test(text) || /^["'].*["'].+|^[[{].*[\]}].+/.test(text))
    yield change(put(`'${text.replaceAll("'", "''")}'`), 'put the whole value into quotes', 1.4);
  if (/^".*\\.*"$/.test(text))
    yield change(
      put(`'${text.slice(1, -1).replaceAll("'", "''")}'`),
      'put a text with a backslash into single quotes',
      0.6,
    );
  for (const [open, close] of [
    ['[', ']'],
    ['{', '}'],
  ] as const) {
    const surplus = text.split(open).length - text.split(close).length;
    if (surplus > 0) yield change(put(text.replace(/,\s*$/, '') + close.repeat(surplus)), `close the \`${open}\``, 0.8);
    if (surplus < 0 && text.endsWith(close))
      yield change(put(text.slice(0, surplus)), `take the \`${close}\` that nothing opens away`, 0.9);
  }
  if (/^-\s*\S/.test(text) && key !== '')
    yield change(
      put(text.replace(/^-\s*/, '')),
      'an item of a list begins on its own line, without the dash here',
      1.6,
    );
}

/** The same line, or the line with all that stands below it, at another depth. */
function* otherIndents(lines: readonly string[], at: number): Iterable<Change> {
  const line = lines[at] ?? '';
  const own = indentOf(line);
  const end = blockEnd(lines, at);
  const seen = new Set<number>();
  // What stands around it: depths of the lines above, of their list items, and one step more.
  for (let i = at - 1, looked = 0; i >= 0 && looked < 40; i--) {
    const above = lines[i] ?? '';
    if (above.trim() === '' || /^\s*#/.test(above)) continue;
    looked++;
    const depth = indentOf(above);
    seen.add(depth);
    const item = /^\s*(?:- +)+/.exec(above)?.[0].length;
    if (item !== undefined) seen.add(item);
    if (looked === 1) seen.add(depth + 2).add((item ?? depth) + 2);
  }
  for (let i = at + 1; i < lines.length; i++) {
    const below = lines[i] ?? '';
    if (below.trim() === '' || /^\s*#/.test(below)) continue;
    seen.add(indentOf(below));
    break;
  }
  const isItem = /^\s*- /.test(line);
  const step = stepOf(lines);
  for (const depth of seen) {
    if (depth === own) continue;
    const delta = Math.abs(depth - own);
    const message = `indent it by ${blanks(depth)}, not ${own}`;
    // A level is as deep here as elsewhere in the file.
    const above = parentIndent(lines, at, depth);
    const cost = 1 + delta * 0.1 + (above === undefined || depth - above === step || depth - above === 0 ? 0 : 0.4);
    yield { lines: new Map([[at, moved(line, depth - own)]]), message, cost };
    if (end > at + 1) {
      const block = new Map<number, string>();
      for (let i = at; i < end; i++)
        if ((lines[i] ?? '').trim() !== '') block.set(i, moved(lines[i] ?? '', depth - own));
      yield { lines: block, message: `${message}, with what stands below it`, cost: cost + 0.25 };
    }
  }
  // A dash too few or too many.
  if (!isItem && own >= 2) {
    yield {
      lines: new Map([[at, `${line.slice(0, own - 2)}- ${line.slice(own)}`]]),
      message: 'begin a new item of the list with `- `',
      cost: 1.3,
    };
    yield {
      lines: new Map([[at, `${line.slice(0, own)}- ${line.slice(own)}`]]),
      message: 'begin an item of the list with `- `',
      cost: 1.5,
    };
  }
  if (isItem)
    yield {
      lines: new Map([[at, line.replace('- ', '  ')]]),
      message: 'take the dash away: this is no item of a list',
      cost: 1.5,
    };
}

/** How many blanks one level takes, as most lines have it. */
function stepOf(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  let before = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const depth = indentOf(line);
    if (depth > before) counts.set(depth - before, (counts.get(depth - before) ?? 0) + 1);
    before = depth;
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
}

/** The depth of what a line stands in, if it were at another depth; the key of an item counts as deep as it begins. */
function parentIndent(lines: readonly string[], at: number, depth: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const key = /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
    if (key < depth) return key;
    if (indentOf(line) < depth) return indentOf(line);
  }
  return undefined;
}

function blanks(count: number): string {
  return count === 1 ? '1 blank' : `${count} blanks`;
}

function moved(line: string, by: number): string {
  if (by >= 0) return ' '.repeat(by) + line;
  return line.slice(Math.min(-by, indentOf(line)));
}

/** How many blanks a line begins with; a tab counts as one. */
export function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** Where the lines end that stand deeper than this one, or are items of its list. */
function blockEnd(lines: readonly string[], at: number): number {
  const own = indentOf(lines[at] ?? '');
  const isKey = !/^\s*-/.test(lines[at] ?? '') && /:\s*(?:#.*)?$/.test(lines[at] ?? '');
  let end = at + 1;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const depth = indentOf(line);
    if (depth < own || (depth === own && !(isKey && /^\s*- /.test(line)))) break;
    end = i + 1;
  }
  return end;
}
