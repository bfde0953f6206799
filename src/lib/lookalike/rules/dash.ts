import type { Vocabulary } from '../data/vocabulary.ts';
import { isInPath, type Mark } from '../read/marks.ts';
import { isForPeople, type Word } from '../read/word.ts';
import { slipOfMark } from '../suggest/slips.ts';
import { type Context, everyRole, type Rule } from './rule.ts';

/** Long flags of two and three letters that no cluster of one-letter flags is written like. */
const shortNames = new Set(
  'rm all now net env log tag set ttl url uid cpu pid ipc dns add dir key out raw cap'.split(' '),
);

/** Word processors make one dash of the two before a long option, and another of the one before a short. */
export const dash: Rule = {
  id: 'dash',
  rank: 0,
  what: 'A dash, a minus or another hyphen in place of the ASCII hyphen, or of the two before a long option.',
  roles: everyRole,
  *check(context) {
    for (const mark of context.marks)
      if (mark.look.kind === 'dash' && !isWanted(mark, context.text))
        yield {
          ...slipOfMark(mark, 'commands and manifests are written with the ASCII hyphen'),
          ...meantDashes(mark, context),
        };
  },
  good: [
    '# Покажи поды – кластер ещё не готов',
    'echo "Привет, мир – это тест"',
    "sed -i 's/–/-/g' notes.md",
    { yaml: 'text: |\n  — Привет' },
  ],
  bad: [
    'kubectl get pods ⟦–→-⟧n demo',
    'docker run ⟦–→--⟧rm ⟦–→-⟧it ⟦—→--⟧name=web nginx',
    'find . ⟦—→-⟧name web',
    { yaml: 'ports:\n  ⟦–→-⟧ 8443:443' },
  ],
};

/** Whether a dash is punctuation of a sentence. */
function isWanted(mark: Mark, text: string): boolean {
  const { at, character, word, before, after } = mark;
  if (word?.role === 'comment' || word?.role === 'prompt') return true;
  // `ceph—mon` inside a path that a program printed.
  if (word?.role === 'output' && isInPath(mark, text)) return false;
  const isSpaced = /\s/.test(before) && /\s/.test(after);
  if (isForPeople(word?.role))
    return !(/\s/.test(before || ' ') && /^-?[A-Za-z][\w-]/.test(text.slice(at + 1, at + 4)));
  // A spaced em dash is punctuation of a sentence; a spaced en dash is what becomes of a lone hyphen.
  if (isSpaced && character === '—' && /^[ \t](?![a-z][\w-]*=)/.test(text.slice(at + 1, at + 40))) return true;
  // In a quoted text, and in a placeholder, it stands between words.
  if (isSpaced && (word?.role === 'string' || /<[^>]*$/.test(text.slice(Math.max(0, at - 80), at)))) return true;
  return before > '\x7f' && after > '\x7f';
}

/** What a dash stands for; whether nothing else can be meant. */
function meantDashes(mark: Mark, { text, vocabulary }: Context): Dashes {
  const { at, before, word, look } = mark;
  if (look.ascii !== '-') return { expected: look.ascii, certain: true };
  if (isHandingOn(mark, vocabulary)) return { expected: '--', certain: false };
  const name = /\s/.test(before || ' ') ? /^[A-Za-z][\w-]+/.exec(text.slice(at + 1, at + 60))?.[0] : undefined;
  if (name === undefined) return { expected: '-', certain: true };
  const flag = word?.role === 'flag' && word.start === at ? word : undefined;
  if (vocabulary.program(flag?.program ?? '')['one-dash'] === true) return { expected: '-', certain: true };
  return dashesBefore(name, flag, vocabulary);
}

/** `kubectl exec web – ls`: alone between a name and a command, where two stand. */
function isHandingOn({ word, after, before }: Mark, vocabulary: Vocabulary): boolean {
  if (word === undefined || word.end - word.start > 1 || !/\s/.test(before) || !/[ \t]/.test(after)) return false;
  return vocabulary.program(word.program).containers === true && word.before?.role !== 'flag';
}

function dashesBefore(name: string, flag: Word | undefined, vocabulary: Vocabulary): Dashes {
  if (/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(name) || shortNames.has(name)) return { expected: '--', certain: true };
  // Long options are written small; `-fsSL` and `-XPOST` are one-letter options.
  if (!/^[a-z][a-z\d]+$/.test(name)) return { expected: '-', certain: true };
  const letters = vocabulary.shortFlags(flag?.path ?? '');
  const isCluster = letters !== undefined && [...name].every((one) => letters.has(one));
  if (name.length <= 3 || !vocabulary.knows(name)) return { expected: '-', certain: isCluster || name.length <= 4 };
  return { expected: '--', certain: !isCluster };
}

interface Dashes {
  readonly expected: string;
  readonly certain: boolean;
}
