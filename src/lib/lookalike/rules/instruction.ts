import { instructionMeant } from '../read/dockerfile.ts';
import { slipsIn } from '../suggest/slips.ts';
import type { Rule } from './rule.ts';

export const instruction: Rule = {
  id: 'instruction',
  rank: 1,
  what: 'An instruction of a Dockerfile with one ASCII character in place of another.',
  roles: ['instruction'],
  *check({ words }) {
    for (const { text, start } of words) {
      const meant = instructionMeant(text);
      if (meant !== undefined) yield* slipsIn(start, text, meant, 'is an instruction of Dockerfiles');
    }
  },
  good: [{ dockerfile: 'FROM nginx\nrun apt-get update' }],
  bad: [{ dockerfile: 'FR⟦0→O⟧M nginx:1.27\nC⟦0→O⟧PY index.html /usr/share/nginx/html/' }],
};
