import type { CheckFinding } from '../../lib/checker/index.ts';
import type { Difference } from '../../lib/lookalike/index.ts';
import { explainedBy } from './explained-by.ts';
import { strings } from './strings.ts';
import { isSure } from './sure.ts';

/** Longer texts show only the lines that have findings, so that the page stays quick. In UTF-16 units. */
const longestShown = 20_000;

/** The text with each finding marked in place, as nodes: what was pasted gets in as text only. */
export function markedText(text: string, findings: readonly CheckFinding[]): Node[] {
  const lines = text.split('\n');
  const byLine = Map.groupBy(findings, ({ line }) => line);
  const isLong = text.length > longestShown;
  return lines.flatMap((line, index): Node[] => {
    const here = byLine.get(index + 1) ?? [];
    if (isLong && here.length === 0) return [];
    const number = isLong ? [document.createTextNode(`${index + 1}: `)] : [];
    return [...number, ...markedLine(line, here), document.createTextNode('\n')];
  });
}

function markedLine(line: string, findings: readonly CheckFinding[]): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const { column, length, message } of findings) {
    nodes.push(document.createTextNode(line.slice(end, column - 1)));
    const mark = document.createElement('mark');
    mark.textContent = visible(line.slice(column - 1, column - 1 + length));
    mark.title = message;
    nodes.push(mark);
    end = column - 1 + length;
  }
  nodes.push(document.createTextNode(line.slice(end)));
  return nodes;
}

/** Characters without a shape of their own would be a mark that nobody sees. */
function visible(characters: string): string {
  return characters.replace(/[\p{Z}\p{C}]/gu, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${point}]`;
  });
}

/**
 * One finding of the list, with a button where it is a guess, and a link where an entry explains it.
 *
 * @param base the address of the site
 * @param apply makes the changes of a finding
 */
export function findingItem(
  finding: CheckFinding,
  looked: string,
  base: string,
  apply: (finding: CheckFinding) => void,
): HTMLLIElement {
  const { line, column, message, expected, edits } = finding;
  const item = document.createElement('li');
  const place = document.createElement('strong');
  place.textContent = strings.place(line, column);
  item.append(place, ` ${message}`);
  if (edits.length > 0 && !isSure(finding)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent =
      expected === undefined || expected.trim() === '' ? strings.changeIt : strings.writeIt(expected);
    button.addEventListener('click', () => apply(finding));
    item.append(button);
  }
  const slug = explainedBy(finding, looked);
  if (slug !== undefined) {
    const link = document.createElement('a');
    link.href = `${base}e/${slug}/`;
    link.textContent = strings.why;
    item.append(' ', link);
  }
  return item;
}

/** Two commands in one line: what only one of them has is struck out or underlined. */
export function differenceNodes(differences: readonly Difference[]): Node[] {
  return differences.map(({ kind, text }) => {
    if (kind === 'same') return document.createTextNode(text);
    const piece = document.createElement(kind === 'typed' ? 'del' : 'ins');
    piece.textContent = visible(text) === text || text.trim() !== '' ? text : '␣';
    return piece;
  });
}
