import { camelParts } from '../../text/camel-parts.ts';
import { align } from '../data/align.ts';
import { skeleton } from '../data/confusables.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { isLeet, looksRandom } from '../read/pieces.ts';
import { longestWord } from '../read/reading.ts';
import type { Word } from '../read/word.ts';
import { doubtfulSlipsIn } from '../suggest/slips.ts';
import { everyRole, type Rule } from './rule.ts';

export const repeat: Rule = {
  id: 'repeat',
  rank: 7,
  what: 'A name that stands elsewhere in the text in a spelling that looks alike: `node-1` and `node-l`.',
  roles: everyRole,
  *check({ text, words, vocabulary }) {
    for (const spellings of alikeIn(placesOf(words, text)).values())
      if (spellings.length > 1) yield* slipsAmong(spellings, vocabulary);
  },
  good: ['kubectl get nodes node-1 node-2', { yaml: 'baseuriy: "{{ baseuriy }}"' }],
  bad: [
    'ping host-1\nscp web.tgz host-1:\nssh host-⟦l→1⟧',
    'cat /etc/app/conf.yaml\n# see /etc/app/c⟦0→o⟧nf.yaml',
    { yaml: 'app: zuqom\nimage: registry/zuqom\nname: zuqo⟦rn→m⟧' },
  ],
};

/** Paths and file names, also in comments and prompts. */
const paths =
  /[\w.~-]*(?:\/[\w.-]+)+|[\w-]+\.(?:ya?(?:m|rn)[l1Ii]|js[o0O]n|c[o0O]nf|[s5]h|txt|pe(?:m|rn)|crt|key|tgz|gz|[l1I][o0O]g|env)\b/g;

/** Every name and path of the text, and every part of it, with the offsets where it stands. */
function placesOf(words: readonly Word[], text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const add = (name: string, start: number): void => {
    const starts = places.get(name);
    if (starts === undefined) places.set(name, [start]);
    else starts.push(start);
  };
  const addEach = (pattern: RegExp, whole: string, start: number): void => {
    for (const { 0: name, index } of whole.matchAll(pattern)) add(name, start + index);
  };
  for (const { start, end, role, text: word } of words) {
    if (role === 'operator' || end - start > 2000) continue;
    if (role === 'comment' || role === 'prose' || role === 'prompt') {
      // Of sentences the paths and file names only.
      for (const { 0: path, index } of text.slice(start, end).matchAll(paths)) {
        add(path, start + index);
        addEach(/[\w.-]+/g, path, start + index);
      }
    } else if (word.length < longestWord && !/^-\w{1,4}$|[^\x00-\x7f]/.test(word)) {
      if (word.includes('/')) addEach(paths, word, start);
      addEach(/[\w.-]+/g, word, start);
      addEach(/(?<![\w.-])[A-Za-z0-9]+(?=[._-])|(?<=[._-])[A-Za-z0-9]+/g, word, start);
    }
  }
  return places;
}

/** The spellings that look alike. */
function alikeIn(places: ReadonlyMap<string, readonly number[]>): Map<string, Spelling[]> {
  const alike = new Map<string, Spelling[]>();
  for (const [word, starts] of places) {
    if (word.length < 4 || word.length > 200 || /^[\d.,:/-]+$/.test(word) || looksRandom(word)) continue;
    const key = skeleton(word);
    const spellings = alike.get(key);
    if (spellings === undefined) alike.set(key, [{ word, starts }]);
    else spellings.push({ word, starts });
  }
  return alike;
}

/** The spelling that is known or used more often is taken for the right one. */
function* slipsAmong(spellings: readonly Spelling[], vocabulary: Vocabulary): Iterable<Slip> {
  const score = ({ word, starts }: Spelling): number => starts.length + 2 * plausibility(word, vocabulary);
  const [right, ...others] = [...spellings].sort((a, b) => score(b) - score(a));
  if (right === undefined) return;
  for (const { word, starts } of others.slice(0, 5)) {
    if (word.toLowerCase() === right.word.toLowerCase() || vocabulary.knows(word) || isLeet(word)) continue;
    const edits = align(word, right.word);
    const [edit] = edits ?? [];
    if (edits?.length !== 1 || edit === undefined) continue;
    // What is known counts more than what is frequent: a slip may have been copied.
    const run = runAt(word, edit.at);
    if (run.length > 1 && vocabulary.knows(run) && !vocabulary.knows(runAt(right.word, edit.at))) continue;
    for (const start of starts)
      yield* doubtfulSlipsIn(start, word, { word: right.word, edits }, `“${right.word}” stands elsewhere in this text`);
  }
}

/** The share of a name's parts that are known words; less where letters stand as in no word: `0utput`, `narne`. */
function plausibility(word: string, vocabulary: Vocabulary): number {
  const parts = camelParts(word).filter((part) => part.length > 1);
  const known = parts.filter((part) => vocabulary.knows(part)).length / Math.max(1, parts.length);
  const isOdd = /[a-z][I01|]|\d[OIl]|[OIl]\d|[A-Z][lo]/.test(word);
  return known - (isOdd ? 1 : /vv|rn|cl/.test(word) ? 0.2 : 0);
}

/** The run of letters and digits around an offset. */
function runAt(word: string, at: number): string {
  const head = /[A-Za-z0-9]*$/.exec(word.slice(0, at))?.[0] ?? '';
  return head + (/^[A-Za-z0-9]*/.exec(word.slice(at))?.[0] ?? '');
}

interface Spelling {
  readonly word: string;
  /** Offsets where it stands. */
  readonly starts: readonly number[];
}
