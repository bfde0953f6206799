import { findLookalikes, guessLanguage } from '../../src/lib/lookalike/index.ts';
import { publishedCode } from '../source/commands.ts';
import { readContent } from '../source/content.ts';
import { vocabulary } from '../source/vocabulary.ts';
import { type Collection, emptyCollection } from './collection.ts';

/**
 * The words of the knowledge base's own commands and manifests. Pages with a finding are left out whole, or a slip
 * would become a known word.
 */
export async function readOwnContent(): Promise<Collection> {
  const collection = emptyCollection();
  for (const file of (await readContent()).files) {
    const codes = [...publishedCode(file)];
    const isClean = codes.every(({ text, lang }) => {
      const options = { lang: lang ?? guessLanguage(text, vocabulary()), vocabulary: vocabulary() };
      return findLookalikes(text, options).length === 0;
    });
    if (!isClean) continue;
    for (const { text } of codes) {
      for (const [word] of text.matchAll(/[A-Za-z][A-Za-z-]{3,}/g)) collection.words.add(word);
    }
  }
  return collection;
}
