import { lineAround, type Mark } from '../read/marks.ts';
import { slipOfMark } from '../suggest/slips.ts';
import { everyRole, type Rule } from './rule.ts';

export const quote: Rule = {
  id: 'quote',
  rank: 0,
  what: 'A curly quotation mark, a prime or an accent in place of a straight quotation mark.',
  roles: everyRole,
  *check({ text, marks }) {
    for (const mark of marks)
      if (mark.look.kind === 'quote' && !isWanted(mark, text))
        yield slipOfMark(mark, 'only ASCII quotation marks quote');
  },
  good: ['git commit -m "l’été"', { yaml: 'note: C’est l’été' }, { text: 'cannot access ‘missing’: No such file' }],
  bad: [
    'echo ⟦“→"⟧hello⟦”→"⟧',
    "docker ps --format ⟦‘→'⟧{{.Names}}⟦’→'⟧",
    { yaml: 'value: |\n  {⟦“→"⟧dns⟦”→"⟧: [⟦“→"⟧8.8.8.8⟦”→"⟧]}' },
  ],
};

function isWanted(mark: Mark, text: string): boolean {
  const { at, character, word } = mark;
  if (word === undefined) return false;
  if (character === '\u2019' && isApostrophe(mark, text)) return true;
  // A value that is quoted as a whole was meant to be quoted.
  if (word.role === 'prose') return !/^[“”„‘’][^“”]*[“”’]$/.test(text.slice(word.start, word.end).trim());
  return word.role === 'comment' || word.role === 'prompt' || (word.role === 'output' && !quotesJson(text, at));
}

/** Whether ’ stands between two letters of a text in straight quotes or of a value: `"l’été"`. There it quotes nothing. */
function isApostrophe({ at, word }: Mark, text: string): boolean {
  if (word === undefined || !/^\p{L}’\p{L}$/u.test(text.slice(at - 1, at + 2))) return false;
  if (word.role === 'string' || word.role === 'value') return true;
  return word.role === 'argument' && /["']/.test(text.slice(Math.max(word.start, at - 200), at));
}

/** Whether a curly quotation mark stands where JSON has a straight one: `{“a”: [“b”]}`. */
function quotesJson(text: string, at: number): boolean {
  const line = lineAround(text, at);
  return /^\s*[[{].*[\]}],?\s*$/.test(line) && /[[{]\s*“|[“”]\s*[:}\]]/.test(line);
}
