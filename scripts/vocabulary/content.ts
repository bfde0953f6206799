import { findLookalikes, guessLanguage } from '../../src/lib/lookalike/index.ts';
import { publishedCode } from '../source/commands.ts';
import { readContent } from '../source/content.ts';
import { vocabulary } from '../source/vocabulary.ts';
import { type Collection, emptyCollection } from './collection.ts';

/**
 * The words that stand in the commands and manifests of two pages at least: the others are names. Pages with a finding are left out whole, or a slip
 * would become a known word.
 */
export async function readOwnContent(): Promise<Collection> {
  const collection = emptyCollection();
  const seen = new Set<string>();
  for (const file of (await readContent()).files) {
    const codes = [...publishedCode(file)];
    const isClean = codes.every(({ text, lang }) => {
      const options = { lang: lang ?? guessLanguage(text, vocabulary()), vocabulary: vocabulary() };
      return findLookalikes(text, options).length === 0;
    });
    if (!isClean) continue;
    const words = new Set(codes.flatMap(({ text }) => text.match(/[A-Za-z][A-Za-z-]{3,}/g) ?? []));
    for (const word of words) (seen.has(word) ? collection.words : seen).add(word);
  }
  return collection;
}
