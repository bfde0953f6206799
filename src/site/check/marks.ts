import type { Difference, Finding } from '../../lib/lookalike/index.ts';
import { strings } from './strings.ts';

/** Longer texts show only the lines that have findings, so that the page stays quick. In UTF-16 units. */
const longestShown = 20_000;

/** The text with each finding marked in place, as nodes: what was pasted gets in as text only. */
export function markedText(text: string, findings: readonly Finding[]): Node[] {
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

function markedLine(line: string, findings: readonly Finding[]): Node[] {
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

/** One finding of the list. */
export function findingItem({ line, column, message }: Finding): HTMLLIElement {
  const item = document.createElement('li');
  const place = document.createElement('strong');
  place.textContent = strings.place(line, column);
  item.append(place, ` ${message}`);
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
