import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { mayReplace } from '../suggest/may-replace.ts';
import { slipsIn } from '../suggest/slips.ts';
import { slipsInWords } from '../suggest/word.ts';
import type { Rule } from './rule.ts';
import { isCluster } from './short-option.ts';

export const option: Rule = {
  id: 'option',
  rank: 1,
  what: 'A long option with one ASCII character in place of another.',
  roles: ['flag'],
  *check({ words, vocabulary }) {
    for (const { text, start, path } of words) {
      const dashes = text.startsWith('--') ? 2 : 1;
      const name = text.split(':', 1)[0] ?? '';
      const bare = name.slice(dashes);
      if (/[^\x00-\x7f]/.test(bare) || bare.length > 100) continue;
      // Listed with its dash: `-export`.
      const isDoubtful =
        /\d|I/.test(bare) && (bare.length > 2 || vocabulary.shortFlags(path)?.has(bare[0] ?? '') !== true);
      const oneDash = dashes === 1 && bare.length >= 2 && isDoubtful ? vocabulary.meant(name, 'flag', 1) : undefined;
      if (oneDash?.word.startsWith('-') === true) yield* slipsIn(start, name, oneDash, 'is a known flag');
      else if (dashes === 2 || !isCluster(bare)) yield* slipsInName(bare, start + dashes, dashes, vocabulary);
    }
  },
  good: ['kubectl get pods --namespace demo', 'openssl req -newkey rsa:2048'],
  bad: [
    'kubectl --na⟦rn→m⟧espace demo get pods',
    'bash -c "mongodump --⟦0→o⟧ut=dump --db web"',
    'curl --prot⟦0→o⟧ =https https://example.org',
  ],
};

function* slipsInName(bare: string, start: number, dashes: number, vocabulary: Vocabulary): Iterable<Slip> {
  if (bare.length < 2 || vocabulary.flags.has(bare) || vocabulary.flags.has(`-${bare}`)) return;
  const isKnown = vocabulary.knows(bare);
  const listed = isKnown ? undefined : vocabulary.meant(bare, 'flag');
  const meant = listed ?? (isKnown || dashes === 1 ? undefined : vocabulary.meant(bare, 'word'));
  if (meant !== undefined && (isNumbered(bare, meant.word) || mayReplace(bare, meant, vocabulary)))
    yield* slipsIn(start, bare, meant, 'is a known flag');
  else yield* slipsInWords(bare, start, vocabulary, dashes === 2 ? 3 : 4);
}

/** No long option begins with a digit or counts by a zero at its end. */
function isNumbered(bare: string, meant: string): boolean {
  return /^[015][a-z]/.test(bare) || (/[a-z]0$/.test(bare) && meant.endsWith('o'));
}
