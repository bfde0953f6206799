import { stopWords } from '../languages/words.ts';
import { normalise } from '../text/normalise.ts';
import { tokens } from '../text/tokens.ts';

/**
 * A query for the full-text search (Pagefind), which joins words with AND and finds nothing when one of them is
 * volatile: the first plain words of the paste's most telling line, without numbers, identifiers, paths, addresses and
 * names in quotes. Empty where nothing is left.
 */
export function fullTextQuery(text: string, most = 6): string {
  const { lines } = normalise(text);
  const line = lines.find(({ kind }) => kind === 'error') ?? lines.find(({ kind }) => kind !== 'empty');
  if (line === undefined) return '';
  const steady = line.text
    .slice(0, 1000)
    .replace(/\b[a-z][a-z+.-]*:\/\/\S+/gi, ' ')
    .replace(/(["'`])[^"'`]{1,200}\1/g, ' ')
    .replace(/<[^<>\s]+>/g, ' ')
    .replace(/\S*[\d/\\@=$_|<>{}[\]]\S*/g, ' ');
  const words = new Set<string>();
  for (const { text: word } of tokens(steady)) if (word.length > 2 && !stopWords.has(word)) words.add(word);
  return [...words].slice(0, most).join(' ');
}
