import { lineAround, type Mark } from '../read/marks.ts';
import { isForPeople } from '../read/word.ts';
import { slipOfMark } from '../suggest/slips.ts';
import { everyRole, type Rule } from './rule.ts';

export const space: Rule = {
  id: 'space',
  rank: 0,
  what: 'A blank that is not the ASCII space, which the shell and YAML take for a part of the word.',
  roles: everyRole,
  *check({ text, marks }) {
    for (const mark of marks)
      if (mark.look.kind === 'space' && !isWanted(mark, text))
        yield slipOfMark(mark, 'only the ASCII space separates words');
  },
  good: ['# «\u00a0Bonjour\u00a0»', { yaml: 'title: 你好　世界' }],
  bad: ['kubectl⟦\u00a0→ ⟧get pods', { yaml: 'metadata:\n⟦\u00a0→ ⟧ name: web' }],
};

/** Blanks of CJK text, of French quotation marks, and of tables and trees that are drawn. */
function isWanted({ at, character, word, before, after }: Mark, text: string): boolean {
  if (character === '\u3000' && (before > '\x7f' || after > '\x7f' || before === '' || after === '')) return true;
  return isForPeople(word?.role) || /[\u2500-\u257f«»]/.test(lineAround(text, at));
}
