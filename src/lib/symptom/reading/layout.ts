import { meantLayout, type Retyped } from '../../text/keyboard-layout.ts';
import { scriptOf, spokenIn, stem, translate } from '../languages/words.ts';
import type { Parameters } from '../parameters.ts';
import type { Spelling } from '../text/spelling.ts';
import { tokens } from '../text/tokens.ts';
import { programs } from './programs.ts';

/** How a short text was meant that was typed in another keyboard layout; nothing where it makes sense as it is. */
export function meantText(
  text: string,
  spelling: Spelling,
  { plainWords, stopWords }: Parameters,
): Retyped | undefined {
  if (text.length > plainWords.characters) return undefined;
  return meantLayout(text, (word) => tokens(word).every(({ text: part }) => isWord(part)));

  function isWord(word: string): boolean {
    if (programs.has(word) || stopWords.has(word) || spelling.knows(stem(word))) return true;
    const language = scriptOf(word) ?? spokenIn([word], word);
    return language !== undefined && translate(word, language).length > 0;
  }
}
