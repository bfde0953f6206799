import { codePoint } from '../data/characters.ts';
import type { Slip } from '../finding.ts';

/** What stands there, what was meant, and why. */
export function messageOf({ found, expected, kind, name, word, reason }: Slip): string {
  const what = name ?? describe(found);
  const where = word === undefined || word.found === found ? '' : ` in “${word.found}”`;
  const meant = expected === '' ? 'nothing should stand here' : `meant is ${describe(expected)}`;
  return `${capital(what)}${where}; ${meant}${because(kind, word?.expected, reason)}`;
}

function because(kind: Slip['kind'], expected: string | undefined, reason: string): string {
  if (expected === undefined) return `: ${reason}`;
  return kind === 'ascii' && reason.startsWith('is ')
    ? `: “${expected}” ${reason}`
    : `, as in “${expected}”: ${reason}`;
}

/** `capital I (U+0049)`, `small r and small n (U+0072 U+006E)` */
function describe(characters: string): string {
  const all = [...characters];
  return `${all.map(nameOf).join(' and ')} (${all.map(codePoint).join(' ')})`;
}

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
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

function nameOf(character: string): string {
  if (/\d/.test(character)) return `digit ${digits[Number(character)]}`;
  if (/[A-Z]/.test(character)) return `capital ${character}`;
  return /[a-z]/.test(character) ? `small ${character}` : (marks[character] ?? `“${character}”`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
