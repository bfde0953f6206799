import { bareOf } from '../read/pieces.ts';
import type { Word } from '../read/word.ts';
import { meantName } from '../suggest/name.ts';
import { slipsIn } from '../suggest/slips.ts';
import type { Rule } from './rule.ts';

export const kind: Rule = {
  id: 'kind',
  what: 'The kind of a Kubernetes resource that no list holds, with one ASCII character in place of another.',
  roles: ['argument', 'subcommand', 'value'],
  *check({ words, vocabulary }) {
    for (const word of words) {
      const isResource = isResourcePlace(word);
      const bare = isResource || word.key === 'kind' ? bareOf(word) : undefined;
      if (bare === undefined || vocabulary.knows(bare.text)) continue;
      if (isResource ? !/^[a-z0-9]+$/.test(bare.text) : !/[A-Z]/.test(bare.text)) continue;
      const meant = meantName(bare.text, vocabulary, isResource);
      if (meant !== undefined) yield* slipsIn(bare.start, bare.text, meant, 'is made of known words');
    }
  },
  good: [{ yaml: 'kind: Kustomization' }, 'kubectl get ingressroutes'],
  bad: [{ yaml: 'kind: MP⟦l→I⟧Job' }, 'kubectl get ⟦d→cl⟧usterqueue -o wide'],
};

/** Behind what `kubectl` does to a kind of resource, which is named next. */
function isResourcePlace({ role, program, before }: Word): boolean {
  return (
    role !== 'value' &&
    /^(?:kubectl|oc)$/.test(program) &&
    /^(?:get|describe|delete|edit|patch|explain|scale|label|annotate)$/.test(before?.text ?? '')
  );
}
