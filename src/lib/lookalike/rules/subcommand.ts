import { align } from '../data/align.ts';
import { bareOf } from '../read/pieces.ts';
import { slipsIn } from '../suggest/slips.ts';
import type { Rule } from './rule.ts';

export const subcommand: Rule = {
  id: 'subcommand',
  rank: 1,
  what: 'A subcommand with one ASCII character in place of another, where the command’s own are known.',
  roles: ['subcommand'],
  *check({ words, vocabulary }) {
    for (const word of words) {
      const bare = bareOf(word);
      const known = vocabulary.tree.get(word.path)?.subcommands;
      if (bare === undefined || known === undefined || known.has(bare.text)) continue;
      for (const candidate of known) {
        const edits = align(bare.text, candidate);
        if (edits === undefined || edits.length > 2) continue;
        yield* slipsIn(bare.start, bare.text, { word: candidate, edits }, 'is a known subcommand');
        break;
      }
    }
  },
  good: ['kubectl get pods', 'docker compose up'],
  bad: ['kubectl ro⟦1→l⟧lout status deployment/web', 'ceph osd poo⟦I→l⟧ create demo 32', 'helm ⟦1→l⟧ist'],
};
