import type { Slip } from '../finding.ts';
import { capitalCommand } from '../read/looks-like-command.ts';
import { bareOf } from '../read/pieces.ts';
import type { Piece } from '../read/word.ts';
import { mayReplace } from '../suggest/may-replace.ts';
import { slipsIn } from '../suggest/slips.ts';
import { slipsInWords } from '../suggest/word.ts';
import type { Context, Rule } from './rule.ts';

export const command: Rule = {
  id: 'command',
  rank: 1,
  what: 'The name of a program with one ASCII character in place of another.',
  roles: ['command'],
  *check(context) {
    for (const word of context.words) {
      const bare = bareOf(word);
      if (bare !== undefined && !/[${}*?%<>]|^\d+$|^\w+=/.test(bare.text)) yield* slipsOf(bare, context);
    }
  },
  good: ['faas list', 'git cliff --tag v1', 'Is the pod running?', 'echo Is -l; docker run --name Is nginx'],
  bad: [
    'kubect⟦I→l⟧ get pods',
    'systemct⟦i→l⟧ status docker',
    'kubectl exec web -- systemct⟦i→l⟧ status',
    '⟦I→l⟧s -la',
    'docker exec web ⟦I→l⟧s',
  ],
};

function* slipsOf({ text, start }: Piece, { vocabulary }: Context): Iterable<Slip> {
  const slash = text.lastIndexOf('/') + 1;
  const name = text.slice(slash);
  // `Is` is English too: reading has made sure that a command stands here.
  const isCapital = capitalCommand(name, vocabulary) !== undefined;
  const isWord = vocabulary.knows(name) && (name.length <= 3 || !/[0-9|]/.test(name));
  const meant = isCapital || !(vocabulary.commands.has(name) || isWord) ? vocabulary.meant(name, 'command') : undefined;
  if (meant === undefined) yield* slipsInWords(text, start, vocabulary);
  else if (name.toLowerCase() !== meant.word.toLowerCase() || mayReplace(name, meant, vocabulary))
    for (const slip of slipsIn(start + slash, name, meant, 'is a known command'))
      yield { ...slip, certain: slip.certain || isCapital };
}
