import { frontCode } from '../../src/lib/lookalike/data/front-coding.ts';
import type { Collection } from './collection.ts';

/** Characters that a slip of the eye can change; what has none of them need not be known. */
const changeable = /[lIiOo01dmwSBZ528]|rn|vv|cl/;

/**
 * Writes the vocabulary as the text that `openVocabulary` reads: sections `[name]`, front-coded words, the command tree with one line a path. What adds nothing is left out: words without a changeable character,
 * and compounds whose every segment is known and long enough to be checked by itself.
 *
 * @param head comment lines: sources, versions, licences
 * @param confusables the rows of the table of confusable characters: `hex \t ascii \t name`
 */
export function serialise(collection: Collection, confusables: readonly string[], head: readonly string[]): string {
  const lines = head.map((line) => `# ${line}`.trimEnd());
  const known = new Set<string>();
  const section = (name: string, words: Iterable<string>): void => {
    const sorted = [...new Set(words)].sort();
    lines.push(`[${name}]`, ...frontCode(sorted));
    for (const word of sorted) for (const part of partsOf(word)) known.add(part);
  };
  section('commands', collection.commands);
  section('number flags', collection.numberFlags);
  section(
    'keys',
    [...collection.keys].filter((key) => !isSpelled(key, known, collection.words)),
  );
  lines.push('[tree]');
  for (const [path, { subcommands, shortFlags }] of [...collection.tree].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (subcommands.size === 0 && shortFlags.size === 0) continue;
    lines.push(`${path}:${[...subcommands].sort().join(' ')}|${[...shortFlags].sort().join('')}`);
    for (const word of subcommands) for (const part of partsOf(word)) known.add(part);
  }
  section(
    'words',
    [...collection.words].filter(
      (word) => changeable.test(word) && !known.has(word) && !isSpelled(word, known, collection.words),
    ),
  );
  section(
    'flags',
    [...collection.flags]
      .map((flag) => flag.replace(/^--/, ''))
      // Whole words behind one dash, such as `-export`, are told from clusters of letters by being listed.
      .filter(
        (flag) => changeable.test(flag) && !known.has(flag) && (flag.startsWith('-') || !isSpelled(flag, known, known)),
      ),
  );
  lines.push('[confusables]', ...confusables);
  return `${lines.join('\n')}\n`;
}

/** What is known with a word: itself, and its segments. */
function partsOf(word: string): string[] {
  return [word, ...word.split(/[^A-Za-z0-9]+/).filter((segment) => segment.length > 1)];
}

/** Whether a compound needs no place of its own: each segment is known, and long enough to be checked alone. */
function isSpelled(word: string, known: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  const segments = word.split(/[-_]/);
  return (
    segments.length > 1 &&
    segments.every(
      (segment) => !changeable.test(segment) || (segment.length >= 4 && (known.has(segment) || more.has(segment))),
    )
  );
}
