import type { Collection } from './collection.ts';

/**
 * Writes the vocabulary as the text that `openVocabulary` reads: sections `[name]`, sorted words (sorted lists compress
 * best), the command tree with one line a path.
 *
 * @param head comment lines: sources, versions, licences
 * @param confusables the rows of the table of confusable characters: `hex \t ascii \t name`
 */
export function serialise(collection: Collection, confusables: readonly string[], head: readonly string[]): string {
  const lines = head.map((line) => `# ${line}`.trimEnd());
  const known = new Set<string>();
  const section = (name: string, words: Iterable<string>, everything = false): void => {
    const fresh = [...words].filter((word) => everything || !known.has(word)).sort();
    for (const word of fresh) known.add(word);
    lines.push(`[${name}]`, ...fresh);
  };
  section('commands', collection.commands, true);
  section(
    'flags',
    [...collection.flags].map((flag) => flag.replace(/^--/, '')),
    true,
  );
  section('number keys', collection.numberKeys, true);
  section(
    'keys',
    [...collection.keys].filter((key) => !collection.numberKeys.has(key)),
    true,
  );
  lines.push('[tree]');
  for (const [path, { subcommands, shortFlags }] of [...collection.tree].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (subcommands.size === 0 && shortFlags.size === 0) continue;
    lines.push(`${path}:${[...subcommands].sort().join(' ')}|${[...shortFlags].sort().join('')}`);
    for (const word of subcommands) known.add(word);
  }
  section('words', collection.words);
  lines.push('[confusables]', ...confusables);
  return `${lines.join('\n')}\n`;
}
