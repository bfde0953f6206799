import type { Capture, Quote } from '../../lib/symptom/types.ts';
import { element } from './element.ts';

/** From so many characters on a stretch that told nothing is left out, but for its ends. */
const longestGap = { before: 40, between: 72, after: 72 } as const;
const end = 28;
/** A shorter value would be found within other words. */
const leastValue = 2;

/**
 * What of the paste told an error, as it was pasted: the words of the symptom marked, and what went into the commands
 * in their colour. Long stretches between them are left out, so that a glance takes in what matched.
 */
export function quoted({ text, marks, isCutBefore, isCutAfter }: Quote, captures: readonly Capture[]): HTMLElement {
  const code = element('code', '');
  const values = captures
    .map(({ value }) => value)
    .filter((value) => value.length >= leastValue)
    .toSorted((a, b) => b.length - a.length);
  let at = 0;
  for (const [from, to] of marks) {
    code.append(...gap(text.slice(at, from), values, at === 0 ? 'before' : 'between', isCutBefore));
    code.append(element('mark', '', text.slice(from, to)));
    at = to;
  }
  code.append(...gap(text.slice(at), values, 'after', isCutAfter));
  const pre = element('pre', '');
  pre.append(code);
  const box = element('div', 'printed');
  box.append(pre);
  return box;
}

/** Where a stretch stands between the marks. */
type Place = 'before' | 'between' | 'after';

function gap(text: string, values: readonly string[], place: Place, isCut: boolean): (Node | string)[] {
  const isLong = text.length > longestGap[place];
  if (!isLong && !(isCut && place !== 'between')) return withValues(text, values);
  // Whole words only, so that a piece of one is not taken for another.
  const first = isLong ? text.slice(0, end).replace(/\s+\S*$/, '') : text;
  const last = isLong ? text.slice(-end).replace(/^\S*\s+/, '') : text;
  return [
    ...(place === 'before' ? [] : withValues(first, values)),
    ' … ',
    ...(place === 'after' ? [] : withValues(last, values)),
  ];
}

/** A text with the values in it in their colour. */
function withValues(text: string, values: readonly string[]): (Node | string)[] {
  for (const value of values) {
    const at = text.indexOf(value);
    if (at === -1) continue;
    const after = text.slice(at + value.length);
    return [...withValues(text.slice(0, at), values), element('var', 'field', value), ...withValues(after, values)];
  }
  return text === '' ? [] : [text];
}
