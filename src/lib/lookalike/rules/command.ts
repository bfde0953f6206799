import { capitalCommand } from '../read/looks-like-command.ts';
import { bareOf } from '../read/pieces.ts';
import type { Piece } from '../read/word.ts';
import { mayReplace } from '../suggest/may-replace.ts';
import { slipsIn } from '../suggest/slips.ts';
import { slipsInWords } from '../suggest/word.ts';
import type { Context, Rule } from './rule.ts';

export const command: Rule = {
  id: 'command',
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

function* slipsOf({ text, start }: Piece, { vocabulary }: Context) {
  const slash = text.lastIndexOf('/') + 1;
  const name = text.slice(slash);
  const capital = capitalCommand(name, vocabulary);
  if (capital !== undefined && name.length === 2) {
    const meant = { word: capital, edits: [{ at: 0, found: 'I', expected: 'l' }] };
    yield* slipsIn(start + slash, name, meant, 'is a known command').map((slip) => ({ ...slip, certain: true }));
    return;
  }
  if (name.length < 2) return;
  const isShortWord = vocabulary.knows(name) && name.length <= 3;
  const meant =
    vocabulary.commands.has(name) || isShortWord || (slash > 0 && name.length < 3)
      ? undefined
      : vocabulary.meant(name, 'command');
  if (meant === undefined) {
    if (!isShortWord || vocabulary.commands.has(name)) yield* slipsInWords(text, start, vocabulary);
  } else if (!vocabulary.knows(name) || /[0-9|]/.test(name)) {
    if (name.toLowerCase() !== meant.word.toLowerCase() || mayReplace(name, meant, vocabulary))
      yield* slipsIn(start + slash, name, meant, 'is a known command');
  }
}
