import type { Language } from '../languages/language.ts';
import { stem, stemIn } from '../languages/words.ts';
import { identifierParts, tokens } from '../text/tokens.ts';

/** Index terms of a text: stems and the parts of identifiers, without words that say nothing. */
export function plainTerms(
  text: string,
  stopWords: ReadonlySet<string>,
  stemOf: (word: string) => string = stem,
): string[] {
  const found: string[] = [];
  for (const token of tokens(text)) {
    if (!stopWords.has(token.text)) found.push(stemOf(token.text));
    const whole = text.slice(token.start, token.end);
    if (whole !== token.text) found.push(...identifierParts(whole).map(stemOf));
  }
  return found.filter((term) => term.length > 1 || /\d/.test(term));
}

/** Index terms of an ask in a language. In shared letters they are marked, and no identifier is taken apart. */
export function askTerms(text: string, language: Language, stopWords: ReadonlySet<string>): string[] {
  if (language.mark === undefined) return plainTerms(text, stopWords);
  return tokens(text)
    .filter((token) => token.text.length > 1 && !stopWords.has(token.text))
    .map((token) => stemIn(language, token.text));
}
