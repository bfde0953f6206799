import type { Vocabulary } from '../data/vocabulary.ts';
import { CommandWalk, endsCommand } from '../read/command-walk.ts';
import type { Span } from '../read/span.ts';

/** Programs whose long flags stand behind one dash. */
const oneDash = new Set(
  'find openssl terraform packer java javac keytool go gcc clang ip ffmpeg ffprobe consul vault nomad test [ [['.split(
    ' ',
  ),
);
/** The same in a quoted or printed text, where no command is followed: the program before the flag. */
const oneDashBefore =
  /(?:^|[\s/(`"'])(?:find|openssl|terraform|java|keytool|go|ip|ffmpeg|consul|vault|nomad)[ \t][^\n|;&]*$/;

/** Long flags of two and three letters that no cluster of one-letter flags is written like. */
const shortNames = new Set(
  'rm all now net env log tag set ttl url uid cpu pid ipc dns add dir key out raw cap'.split(' '),
);

/**
 * Answers, for offsets that only grow, what a dash stands for: word processors make one dash of the two before a long
 * flag.
 */
export function dashReader(shadow: string, spans: readonly Span[], vocabulary: Vocabulary): (at: number) => Dashes {
  const walk = new CommandWalk(vocabulary);
  let next = 0;
  let previousEnd = 0;
  return (at) => {
    for (; next < spans.length; next++) {
      const span = spans[next];
      if (span === undefined || span.end > at) break;
      if (endsCommand(shadow, previousEnd, span.start)) walk.reset();
      walk.step(shadow.slice(span.start, Math.min(span.end, span.start + 300)), span.role);
      previousEnd = span.end;
    }
    const name = /\s/.test(shadow[at - 1] ?? ' ')
      ? /^[A-Za-z][\w-]+/.exec(shadow.slice(at + 1, at + 60))?.[0]
      : undefined;
    if (name === undefined) return { expected: '-', certain: true };
    const isFlag = spans[next]?.role === 'flag' && spans[next]?.start === at;
    const before = shadow.slice(Math.max(0, at - 200), at);
    if (isFlag ? oneDash.has(walk.program) : oneDashBefore.test(before)) return oneDashFor(name, before);
    return dashesFor(name, isFlag ? walk : undefined, vocabulary);
  };
}

function oneDashFor(name: string, before: string): Dashes {
  // `java --add-opens`: names of several words are of the newer sort.
  if (/^[a-z]+-[a-z-]+$/.test(name) && /\bjava\b/.test(before)) return { expected: '--', certain: false };
  // `find . -exec grep --color`: the flag may be the other program's.
  return { expected: '-', certain: !/[ \t]-(?:exec|ok)/.test(before) };
}

function dashesFor(name: string, walk: CommandWalk | undefined, vocabulary: Vocabulary): Dashes {
  if (/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(name) || shortNames.has(name)) return { expected: '--', certain: true };
  // Long flags are written small; `-fsSL` and `-XPOST` are one-letter flags.
  if (!/^[a-z][a-z\d]+$/.test(name)) return { expected: '-', certain: true };
  const letters = walk?.shortFlags();
  const isCluster = letters !== undefined && [...name].every((letter) => letters.has(letter));
  if (name.length <= 3 || !vocabulary.knows(name)) return { expected: '-', certain: isCluster || name.length <= 4 };
  // `mysql -uroot`: a one-letter flag with its value.
  const isGlued = walk !== undefined && /^(?:mysql|mariadb)/.test(walk.program) && /^[uph]/.test(name);
  return { expected: '--', certain: !isCluster && !isGlued };
}

interface Dashes {
  expected: string;
  /** Whether nothing else can be meant. */
  certain: boolean;
}
