import { piecesOf } from '../read/pieces.ts';
import { fixFormat } from '../suggest/format.ts';
import { slipsIn } from '../suggest/slips.ts';
import type { Rule } from './rule.ts';

export const address: Rule = {
  id: 'address',
  rank: 2,
  what: 'An IP address, a time, a UUID or a digest with letters in place of digits.',
  roles: ['command', 'argument', 'subcommand', 'string', 'value', 'key', 'output'],
  *check({ words, vocabulary }) {
    for (const word of words) {
      for (const piece of piecesOf(word, vocabulary)) {
        // The image before a digest is no part of it.
        const skipped = Math.max(0, piece.text.indexOf('sha256:'));
        const text = piece.text.slice(skipped);
        const fixed = fixFormat(text);
        if (fixed !== undefined) yield* slipsIn(piece.start + skipped, text, fixed, `this is ${fixed.name}`);
      }
    }
  },
  good: ['echo "8.8.8.8|1.1.1.1"', { yaml: 'created: 2024-05-01T10:11:12.605Z\nmac: 00:0B:12:45:11:22' }],
  bad: [
    'ping 10.0.⟦O→0⟧.1',
    { yaml: 'date: "2023-02-28 2⟦O→0⟧:29:41+00:00"' },
    'docker pull nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde⟦O→0⟧',
  ],
};
