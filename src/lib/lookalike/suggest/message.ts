import type { Slip } from '../finding.ts';
import { codePoint } from '../rules/characters.ts';

const digitNames = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What stands there, what was meant, and why. */
export function messageOf(slip: Slip): string {
  const [what, why] = slip.kind === 'ascii' ? [describe(slip.found), slip.reason] : splitReason(slip.reason);
  const where = slip.word === undefined || slip.word.found === slip.found ? '' : ` in “${slip.word.found}”`;
  const meant = slip.expected === '' ? 'nothing should stand here' : `meant is ${describe(slip.expected)}`;
  const word =
    slip.word === undefined
      ? ''
      : slip.kind === 'ascii' && why.startsWith('is ')
        ? `: “${slip.word.expected}” ${why}`
        : `, as in “${slip.word.expected}”: ${why}`;
  return `${capital(what)}${where}; ${meant}${word === '' ? `: ${why}` : word}`;
}

function splitReason(reason: string): [what: string, why: string] {
  const bar = reason.lastIndexOf('|');
  return [reason.slice(0, bar), reason.slice(bar + 1)];
}

/** `capital I (U+0049)`, `r and n (U+0072 U+006E)` */
function describe(characters: string): string {
  const names = [...characters].map((c) => nameOf(c));
  return `${names.join(' and ')} (${[...characters].map((c) => codePoint(c)).join(' ')})`;
}

function nameOf(character: string): string {
  if (/[0-9]/.test(character)) return `digit ${digitNames[Number(character)]}`;
  if (/[A-Z]/.test(character)) return `capital ${character}`;
  if (/[a-z]/.test(character)) return `small ${character}`;
  const marks: Readonly<Record<string, string>> = {
    '|': 'vertical bar',
    '-': 'hyphen',
    ' ': 'space',
    '"': 'quotation mark',
    "'": 'apostrophe',
    ':': 'colon',
    '/': 'slash',
    '`': 'backtick',
  };
  return marks[character] ?? `“${character}”`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
