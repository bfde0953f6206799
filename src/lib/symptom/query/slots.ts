import { scriptOf, spokenIn, stem, stemIn, synonyms, synonymsOf, translate } from '../languages/words.ts';
import type { Parameters } from '../parameters.ts';
import { nearWords, type Spelling } from '../text/spelling.ts';
import { identifierParts, type Token, tokens } from '../text/tokens.ts';
import type { PasteWords } from './words.ts';

/** One word of a query with all the index terms that may stand for it, the best weight of each. */
export type Slot = { readonly weight: number; readonly terms: ReadonlyMap<string, number> };

/** Whether a text is plain words of a person rather than a terminal's output: short, and without its marks. */
export function isPlainWords(text: string, { plainWords }: Parameters): boolean {
  const trimmed = text.trim();
  if (trimmed.length > plainWords.characters || trimmed.split('\n').length > plainWords.lines) return false;
  const marks = trimmed.match(/[{}[\]<>=|\\$#@"`*]|::|:\s|\/\/|--/g)?.length ?? 0;
  return marks <= plainWords.marks;
}

/** Slots of a terminal's output: its stems as they are, weighed by their lines; the weightiest `most`. */
export function pasteSlots(words: PasteWords, most: number, parameters: Parameters): Slot[] {
  const all = [...words.evidence].filter(
    ([term]) => !parameters.stopWords.has(term) && (term.length > 1 || /\d/.test(term)),
  );
  if (all.length > most) all.sort((a, b) => b[1] - a[1] || likelySpecificity(b[0]) - likelySpecificity(a[0]));
  return all.slice(0, most).map(([term, weight]) => ({ weight, terms: new Map([[term, 1]]) }));
}

/** Long words are rarer; what has digits inside is most often a name that no entry has. */
function likelySpecificity(term: string): number {
  return /\d/.test(term) ? 0 : Math.min(term.length, 16);
}

/**
 * Slots of plain words: stems, synonyms, the English behind Russian and French words, and for unknown words those that
 * are spelt nearly so.
 */
export function wordSlots(text: string, spelling: Spelling, parameters: Parameters): Slot[] {
  const { synonymWeight, glossaryWeight } = parameters;
  const found = tokens(text)
    .flatMap((token) => [token, ...unknownParts(text.slice(token.start, token.end), token, spelling)])
    .slice(0, parameters.mostWords);
  const spoken = spokenIn(
    found.map((token) => token.text),
    text,
  );
  const slots: Slot[] = [];
  const seen = new Set<string>();
  found.forEach((token, at) => {
    const word = token.text;
    if (seen.has(word) || (parameters.stopWords.has(word) && !spoken?.isMeant?.(word, found[at + 1]?.text))) return;
    seen.add(word);
    const terms = new Map<string, number>();
    const put = (term: string, weight: number): void => {
      if (term !== '' && (terms.get(term) ?? 0) < weight) terms.set(term, weight);
    };
    put(stem(word), 1);
    for (const other of synonymsOf(word)) put(stem(other), synonymWeight);
    const language = scriptOf(word) ?? spoken;
    if (language !== undefined) {
      for (const other of translate(word, language)) put(stem(other), glossaryWeight);
      put(stemIn(language, word), 1);
    }
    if (![...terms.keys()].some((term) => (terms.get(term) ?? 0) >= glossaryWeight && spelling.knows(term))) {
      for (const near of nearWords(word, spelling, parameters)) {
        put(near.term, near.weight);
        for (const other of synonyms.get(near.term) ?? []) put(stem(other), near.weight * synonymWeight);
      }
      if (language?.mark !== undefined)
        for (const near of nearWords(stemIn(language, word), spelling, parameters)) put(near.term, near.weight);
    }
    slots.push({ weight: 1, terms });
  });
  return slots;
}

/** The words of a name that nothing prints, such as `FailedScheduling`: what it says may stand there apart. */
function unknownParts(whole: string, { text, start, end }: Token, { knows }: Spelling): Token[] {
  return knows(stem(text)) ? [] : identifierParts(whole).map((part) => ({ text: part, start, end }));
}
