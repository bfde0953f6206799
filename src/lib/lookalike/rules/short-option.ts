import { correction, editsAt, type Meant } from '../data/align.ts';
import { type Program, valueShapes } from '../data/programs.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Word } from '../read/word.ts';
import { doubtfulSlipsIn } from '../suggest/slips.ts';
import type { Rule } from './rule.ts';

export const shortOption: Rule = {
  id: 'short-option',
  rank: 2,
  what: 'Letters behind one dash that the command does not have, where it has those that look like them.',
  roles: ['flag'],
  *check({ text, words, vocabulary }) {
    for (const word of words) {
      const letters = word.text.slice(1);
      // Behind a placeholder it belongs to a name: `<release>-0`.
      if (!isCluster(letters) || text[word.start - 1] === '>') continue;
      const meant = meantLetters(letters, word, vocabulary);
      const reason = word.program === '' ? 'is a usual flag' : `is a flag of ${word.program}`;
      if (meant !== undefined) yield* doubtfulSlipsIn(word.start + 1, letters, meant, reason);
    }
  },
  good: [
    'git log -1 --oneline && ls -1 && head -1 file',
    'sort file | uniq -c; ls -l; grep -rn text . ; tar -cl -f a.tar b',
    'kubectl logs -l=app=web -f',
    'curl -m1 http://10.0.0.1',
    'kubectl exec <release>-0 -- ls',
  ],
  bad: [
    'kubectl get pods -⟦1→l⟧ app=web',
    'docker run -⟦l→i⟧t busybox sh',
    'docker run -⟦cl→d⟧p 3000:3000 web',
    'kubectl get -⟦vv→w⟧ pods',
    'kubectl get secret web -⟦0→o⟧ yaml',
    'curl -L⟦0→O⟧ https://example.org/kubectl',
    'ansible-playbook -⟦l→i⟧ inventory.ini site.yml',
    'kubectl run -⟦l→i⟧ --tty debug --image=busybox',
    'git commit -a⟦rn→m⟧ "Update"',
    'ls -⟦I→l⟧a /etc',
    'while [ $n -⟦i→l⟧t 3 ]; do sleep 1; done',
  ],
};

/** Whether letters behind one dash are options of one letter, and no word. */
export function isCluster(letters: string): boolean {
  return /^[A-Za-z0-9]{1,3}$/.test(letters) || /^(?=.{4,6}$)[A-Za-z]*\d[A-Za-z]*$/.test(letters);
}

function meantLetters(letters: string, word: Word, vocabulary: Vocabulary): Meant | undefined {
  const { program, path } = word;
  const special = vocabulary.program(program);
  if (/^(?:\[\[?|test)$/.test(program)) return meantComparison(letters);
  const byValue = meantByValue(letters, word, vocabulary);
  if (byValue !== undefined) return byValue;
  const known = vocabulary.shortFlags(path);
  if (letters === '0' && program !== '' && special.digits !== true && known?.has('0') !== true)
    return correction(letters, { at: 0, found: '0', expected: 'o' });
  if (known === undefined || known.size < 2) return undefined;
  const isAfterOption = word.before?.role === 'flag' && word.before.text.startsWith('--');
  if (/^\d+$/.test(letters) && (special.digits === true || isAfterOption)) return undefined;
  return meantCluster(letters, known, special);
}

/** `[ $n -it 3 ]`: an operator of two letters, not two options. */
function meantComparison(letters: string): Meant | undefined {
  return /^[i1I][te]$/.test(letters)
    ? correction(letters, { at: 0, found: letters[0] ?? '', expected: 'l' })
    : undefined;
}

/** The option whose value follows: an inventory, a key, a package, a number. */
function meantByValue(letters: string, { program, next, isPiped }: Word, vocabulary: Vocabulary): Meant | undefined {
  if (next === undefined) return undefined;
  const { containers, values = '' } = vocabulary.program(program);
  const isOption = next.role === 'flag';
  const takesInput =
    // What grep reads from a pipe has no name that `-l` could list; a label cannot be an option.
    (program === 'grep' && isPiped && !isOption) || (containers === true && values.includes('l') && isOption);
  if (takesInput && letters === 'l') return correction(letters, { at: 0, found: 'l', expected: 'i' });
  for (const [option, shape] of valueShapes.get(program) ?? []) {
    const edit = [...editsAt(letters, 0)].find(({ expected }) => expected === option);
    if (edit !== undefined && shape.test(next.text)) return correction(letters, edit);
  }
  return undefined;
}

/** The cluster with one letter or pair corrected, after which the command has all of its letters. */
function meantCluster(letters: string, known: ReadonlySet<string>, special: Program): Meant | undefined {
  const { values = '', never = '' } = special;
  const has = (letter: string): boolean => known.has(letter) && !never.includes(letter);
  // What takes a value stands at the end of a cluster.
  const isUsual = (cluster: string): boolean =>
    [...cluster].every((letter, at) => has(letter) && (at === cluster.length - 1 || !values.includes(letter)));
  if (isUsual(letters)) return undefined;
  const [first = '', second = ''] = letters;
  // `-n5`
  if (has(first) && /^.\d+$/.test(letters) && (values.includes(first) || !never.includes(second))) return undefined;
  const candidates = [...letters]
    .flatMap((_, at) => [...editsAt(letters, at)])
    .filter(({ expected }) => expected.length === 1)
    .map((edit) => correction(letters, edit))
    .filter((meant) => meant.word.toLowerCase() !== letters.toLowerCase() && isUsual(meant.word));
  return candidates.find(({ word }) => !values.includes(word.slice(-1))) ?? candidates[0];
}
