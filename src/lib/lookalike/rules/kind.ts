import { bareOf } from '../read/pieces.ts';
import type { Word } from '../read/word.ts';
import { meantName } from '../suggest/name.ts';
import { slipsIn } from '../suggest/slips.ts';
import type { Rule } from './rule.ts';

export const kind: Rule = {
  id: 'kind',
  rank: 6,
  what: 'The kind of a Kubernetes resource on a command line, which no list holds, with one ASCII character in place of another.',
  roles: ['argument', 'subcommand'],
  *check({ words, vocabulary }) {
    for (const word of words) {
      const bare = isResourcePlace(word) ? bareOf(word) : undefined;
      if (bare === undefined || vocabulary.knows(bare.text) || !/^[a-z0-9]+$/.test(bare.text)) continue;
      const meant = meantName(bare.text, 'resource', vocabulary);
      if (meant !== undefined) yield* slipsIn(bare.start, bare.text, meant, 'is made of known words');
    }
  },
  good: ['kubectl get ingressroutes'],
  bad: ['kubectl get ⟦d→cl⟧usterqueue -o wide'],
};

/** Behind what `kubectl` does to a kind of resource, which is named next. */
function isResourcePlace({ program, before }: Word): boolean {
  const verb = /^(?:get|describe|delete|edit|patch|explain|scale|label|annotate)$/;
  return /^(?:kubectl|oc)$/.test(program) && verb.test(before?.text ?? '');
}
