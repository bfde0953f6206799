import { findLookalikes, guessLanguage } from '../../src/lib/lookalike/index.ts';
import { visible } from '../reporters/visible.ts';
import { vocabulary } from '../source/vocabulary.ts';

/** What is said first of a text with a slip in a command, which may be the whole error; nothing where there is none. */
export function slipWords(text: string): string | undefined {
  const [slip] = findLookalikes(text, { lang: guessLanguage(text, vocabulary()), vocabulary: vocabulary() });
  return slip && `Look at the command in line ${slip.line} first: ${visible(slip.message)}.`;
}
