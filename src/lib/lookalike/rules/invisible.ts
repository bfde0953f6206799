import type { Mark } from '../read/marks.ts';
import { slipOfMark } from '../suggest/slips.ts';
import { everyRole, type Rule } from './rule.ts';

export const invisible: Rule = {
  id: 'invisible',
  rank: 0,
  what: 'A character that is not seen: zero-width spaces, soft hyphens, byte order marks, marks of direction.',
  roles: everyRole,
  *check({ marks }) {
    for (const mark of marks)
      if (mark.look.kind === 'invisible' && !isWanted(mark))
        yield slipOfMark(mark, 'nothing is seen of it, but programs read it');
  },
  good: ['echo "👩\u200d💻"'],
  bad: ['kubectl logs --⟦\\u{200b}→⟧follow web', '⟦\\u{feff}→⟧docker ps'],
};

/** Joiners inside emoji and scripts that need them, and what stands beside such text in a sentence. */
function isWanted({ character, word, before, after }: Mark): boolean {
  if (/[\u200c\u200d]/.test(character) && before > '\x7f' && after > '\x7f') return true;
  return (word?.role === 'comment' || word?.role === 'prose') && (before > '\x7f' || after > '\x7f');
}
