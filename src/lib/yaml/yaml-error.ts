import type { FrontMatterFault } from './front-matter-fault.ts';

/** What the YAML parser found, at an offset of the text. Codes: https://eemeli.org/yaml/#error-codes */
export type ParserError = { readonly code: string; readonly message: string; readonly offset: number };

/**
 * Says of YAML that cannot be read what to write instead. The parser tells where it gave up; the slip itself can often
 * be seen in that line or the next.
 */
export function yamlFault(yaml: string, error: ParserError): FrontMatterFault {
  const [line, next] = linesFrom(yaml, error.offset);
  const slip = line && (slipIn(line) ?? (error.code === 'BLOCK_AS_IMPLICIT_KEY' && next && tooDeep(line, next)));
  if (slip) return { kind: 'yaml-syntax', ...slip };
  const said = `${line && /^ *- /.test(line.text) ? '- ' : ''}${error.code} ${error.message}`;
  const [, message] = meanings.find(([pattern]) => pattern.test(said)) ?? [said, unreadable];
  return { kind: 'yaml-syntax', offset: error.offset, message };
}

type Line = { readonly text: string; readonly offset: number };
type Slip = Omit<FrontMatterFault, 'kind'>;

/** The line of an offset, and the next that is not empty. */
function linesFrom(yaml: string, offset: number): Line[] {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const lines: Line[] = [];
  for (const { 0: text, index } of yaml.slice(start).matchAll(/.*\S.*/g)) {
    lines.push({ text, offset: start + index });
    if (lines.length === 2) break;
  }
  return lines;
}

/** Slips that a line shows by itself, each with what to write. */
function slipIn(line: Line): Slip | undefined {
  const dash = /^ *-(?=[^\s-])/.exec(line.text);
  if (dash) return { ...at(line, dash[0].length - 1, 1), message: 'write a space after the dash of a list item' };
  const colon = /^ *(?:- )?([A-Za-z_]+):(?=[^\s:/])/.exec(line.text);
  if (colon) return { ...at(line, colon[0].length - 1, 1), message: `write a space after the colon: ${colon[1]}: …` };
  const equals = /^ *(?:- )?([A-Za-z_]+) *=/.exec(line.text);
  if (equals) return { ...at(line, equals[0].length - 1, 1), message: `write a colon and a space: ${equals[1]}: …` };
  const block = /: [|>][-+]? +(?=[^\s#])/.exec(line.text);
  if (block)
    return {
      ...at(line, block.index + 2, 1),
      message: 'text after | starts on the next line, indented two spaces more',
    };
  return undefined;
}

/** A line below a field that has its value already, indented as if it belonged to it. */
function tooDeep(line: Line, next: Line): Slip | undefined {
  const field = /^( *(?:- )*)[\w-]+: +[^|>\s]/.exec(line.text);
  const start = next.text.search(/\S/);
  return field && start > (field[1] ?? '').length ? { ...at(next, start), message: deeper } : undefined;
}

function at(line: Line, column: number, length?: number): { offset: number; length?: number } {
  return { offset: line.offset + column, ...(length !== undefined && { length }) };
}

const deeper =
  'this line is indented as if it belonged to the field above, which already has a value; start both in the same column, or indent the one above';
const quotes = "put the whole text into single quotes: '…', and write '' for a ' in it";

/** What can be said where nothing fits better. */
export const unreadable = `YAML cannot read this; ${quotes}`;

/** What the parser's words mean to an author, a list item's after a dash; the first that fits. */
const meanings: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /^- MULTILINE_IMPLICIT_KEY|sequence item without|sequence may not/i,
    'the items of a list must start in the same column, each with “- ”, and their fields two spaces further in; this line or the one above does not',
  ],
  [
    /MULTILINE_IMPLICIT_KEY|followed by map values/,
    'this line is neither a field (name: text) nor a list item; text that continues the line above must be indented two spaces more than its field',
  ],
  [
    /Missing closing|must end with|sufficiently indented and end/,
    "a quote or bracket is not closed; close it, and write '' for a ' in single quotes",
  ],
  [
    /BLOCK_IN_FLOW|Unexpected ,| items?$|space after :/,
    `YAML reads a text that starts with [ or { as a list; ${quotes}`,
  ],
  [/Comments must/, `YAML reads # as the start of a comment; ${quotes}`],
  [/BLOCK_AS_IMPLICIT_KEY|KEY_OVER/, `YAML reads a ': ' in a text as a field; ${quotes}`],
  [
    /BAD_INDENT|IMPOSSIBLE/,
    'this line does not start in the same column as its neighbours; lines of one level start in the same column, and each level is indented two spaces more',
  ],
  [/BAD_ALIAS/, `a text that begins with * or & is not text to YAML; ${quotes}`],
  [/BAD_DQ_ESCAPE/, 'in double quotes a backslash starts an escape; use single quotes, where it is a plain backslash'],
  [/BAD_SCALAR_START/, `a text cannot start with this character; ${quotes}`],
  [/TAB_AS_INDENT/, 'a tab is not allowed here; write two spaces instead'],
  [/UNEXPECTED_TOKEN/, `the text continues after a quote, a bracket or a *, where YAML expects its end; ${quotes}`],
];
