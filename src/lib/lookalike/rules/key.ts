import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { bareOf } from '../read/pieces.ts';
import { isOdd, mayReplace } from '../suggest/may-replace.ts';
import { meantName } from '../suggest/name.ts';
import { doubtfulSlipsIn, slipsIn } from '../suggest/slips.ts';
import { slipsInWords } from '../suggest/word.ts';
import type { Rule } from './rule.ts';

export const key: Rule = {
  id: 'key',
  rank: 1,
  what: 'A key of YAML with one ASCII character in place of another.',
  roles: ['key'],
  *check({ words, vocabulary }) {
    for (const word of words) {
      const bare = bareOf(word);
      if (bare === undefined || bare.text.length < 2 || vocabulary.keys.has(bare.text)) continue;
      if (vocabulary.knows(bare.text)) continue;
      yield* slipsOf(bare.text, bare.start, vocabulary);
    }
  },
  good: [{ yaml: 'epair0b: up\ndib_os_element: debian\nbackupweeklyday: 1\nrawData1: x\nurltemplate: x' }],
  bad: [
    { yaml: 'metadata:\n  na⟦rn→m⟧e: web' },
    { yaml: '- hosts: all\n  beco⟦rn→m⟧e: true' },
    { yaml: 'd⟦l→i⟧r: /data\ntenant_⟦l→i⟧d: demo\nrss_ur⟦1→l⟧: https://example.org' },
    { yaml: 'statusRewr⟦l→i⟧tes: x\nst⟦0→o⟧reRef: y' },
  ],
};

/** Short words whose digit is a letter: `tenant_1d`, `rss_ur1`. */
const shortTail = /(?<=[_-])[1l][dp](?=[_-]|$)|(?<=^|[_-])(?:ur1|ap1|ss1|t1s)(?=[_-]|$)/;

function* slipsOf(text: string, start: number, vocabulary: Vocabulary): Iterable<Slip> {
  const known = text.length >= 3 ? vocabulary.meant(text, 'key') : undefined;
  const meant = known ?? (isOdd(text) || /^[a-z]{3}$/.test(text) ? vocabulary.meant(text, 'word', 1) : undefined);
  if (meant !== undefined && mayReplace(text, meant, vocabulary)) {
    yield* slipsIn(start, text, meant, 'is a known key');
    return;
  }
  const tail = shortTail.exec(text);
  const tailMeant = tail === null ? undefined : vocabulary.meant(tail[0], 'word', 1);
  if (tail !== null && tailMeant !== undefined) {
    yield* doubtfulSlipsIn(start + tail.index, tail[0], tailMeant, 'is a known word');
    return;
  }
  const inWords = [...slipsInWords(text, start, vocabulary)];
  const name = inWords.length > 0 ? undefined : meantName(text, 'key', vocabulary);
  yield* name === undefined ? inWords : slipsIn(start, text, name, 'is made of known words');
}
