import { takesValue } from '../read/commands.ts';
import type { Rule } from './rule.ts';

/** Reading has decided that the letter is an operator (see `read/letter-pipe.ts`). */
export const pipe: Rule = {
  id: 'pipe',
  rank: 1,
  what: 'A letter or a digit one in place of a pipe.',
  roles: ['operator'],
  *check({ words, vocabulary }) {
    for (const { text, start, before, next } of words) {
      if (!/^[Il1i]+$/.test(text) || before === undefined || next === undefined) continue;
      const following = next.text.replace(/^.*\//, '');
      // Behind an option, the letter may be its value.
      const isValue = before.role === 'flag' && takesValue(before.text, before.program, vocabulary);
      yield {
        start,
        found: text,
        expected: '|'.repeat(text.length),
        kind: 'ascii',
        reason: `the command “${following}” follows, so a pipe was meant`,
        certain: /[Il]/.test(text) && !isValue,
      };
    }
  },
  good: [
    'kubectl get pods | xargs -n 1 kubectl delete pod',
    'xargs -I I mv I backup',
    'docker exec l ls',
    { text: 'Ran 1 test file, 12 passed' },
  ],
  bad: [
    'kubectl get pods ⟦I→|⟧ grep web',
    'cat pods.txt ⟦l→|⟧ grep web ⟦1→|⟧ wc -l',
    'sudo apt-get update ⟦ll→||⟧ exit 1',
    'echo $LIST ⟦1→|⟧ while read -r image; do docker pull $image; done',
  ],
};
