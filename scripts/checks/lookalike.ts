import type { z } from 'zod';
import { findLookalikes, guessLanguage } from '../../src/lib/lookalike/index.ts';
import { linesOf } from '../../src/lib/problem/lines.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';
import { exceptions } from '../../src/lib/schema/field-types.ts';
import { publishedCode } from '../source/commands.ts';
import type { Content } from '../source/content.ts';
import { positionOf, type SourceFile } from '../source/source-file.ts';
import { vocabulary } from '../source/vocabulary.ts';

/** No published command has a character that is not what it seems, but those that `allow` names; and it names no other. */
export function* checkLookalikes({ files }: Content): Iterable<Problem> {
  for (const file of files) yield* checkFile(file, exceptionsOf(file));
}

type Exceptions = z.output<typeof exceptions>;

/** The exceptions of a page, also of one that has other problems. */
function exceptionsOf({ frontMatter }: SourceFile): Exceptions {
  const { data } = frontMatter.yaml;
  if (typeof data !== 'object' || data === null || !('allow' in data)) return [];
  return exceptions.safeParse(data.allow).data ?? [];
}

function* checkFile(file: SourceFile, allowed: Exceptions): Iterable<Problem> {
  const needed = new Set<number>();
  for (const { text, lang, offsets } of publishedCode(file)) {
    const lines = linesOf(text);
    for (const finding of findLookalikes(text, {
      lang: lang ?? guessLanguage(text, vocabulary()),
      vocabulary: vocabulary(),
    })) {
      const start = lines.offset(finding.line, finding.column);
      const excepted = allowed.flatMap((one, index) => (covers(one.text, text, start, finding.length) ? [index] : []));
      for (const index of excepted) needed.add(index);
      if (excepted.length > 0) continue;
      const at = offsets();
      const offset = at[start] ?? file.frontMatter.yamlOffset;
      const position = file.lines.at(offset, (at[start + finding.length] ?? offset) - offset);
      const { message, expected: suggestion, certain } = finding;
      yield { file: file.path, position, kind: 'lookalike', message, suggestion, certain };
    }
  }
  for (const [index, { text }] of allowed.entries()) {
    if (needed.has(index)) continue;
    const message = `nothing needs the exception for “${text}”: no command of this page has a lookalike there; remove it`;
    yield { file: file.path, position: positionOf(file, ['allow', index]), kind: 'allow-unneeded', message };
  }
}

/** Whether the place lies in one of the places of `exception` in the text. */
function covers(exception: string, text: string, start: number, length: number): boolean {
  for (let at = text.indexOf(exception); at !== -1; at = text.indexOf(exception, at + 1))
    if (at <= start && start + length <= at + exception.length) return true;
  return false;
}
