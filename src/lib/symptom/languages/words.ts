import { languages } from './index.ts';
import type { Language } from './language.ts';

const all: readonly Language[] = Object.values(languages);
const withScript = all.filter(({ script }) => script !== undefined);

const hasDigit = /\d/;

/** Words of any language that say nothing about an error: folded, as `tokens` gives them. */
export const stopWords: ReadonlySet<string> = union(({ stopWords: own }) => own);

/** Words of any language without which a message says the opposite. */
export const negations: ReadonlySet<string> = union(({ negations: own }) => own);

/** Words of any language that are only kind. */
export const courtesies: ReadonlySet<string> = union(({ courtesies: own }) => own);

/** The stem of a folded word, by its letters; in shared letters the English one. Numbers and short words stay. */
export function stem(word: string): string {
  if (word.length < 4 || hasDigit.test(word)) return word;
  return (scriptOf(word) ?? languages.en).stem(word);
}

/** The stem of a folded word of a language, marked where it shares its letters with English and the stems differ. */
export function stemIn(language: Language, word: string): string {
  const usual = stem(word);
  if (language.mark === undefined || hasDigit.test(word)) return usual;
  const own = language.stem(word);
  return own === usual ? own : language.mark + own;
}

/** The language that alone has these letters. */
export function scriptOf(word: string): Language | undefined {
  return withScript.find(({ script }) => script?.test(word));
}

/** The language in shared letters in which a text is asked; nothing for English. */
export function spokenIn(words: readonly string[], text: string): Language | undefined {
  return all.find(({ isSpoken }) => isSpoken?.(words, text));
}

/** The other words of a word's groups, or of those of a word with the same stem. */
export function synonymsOf(word: string): readonly string[] {
  return synonyms.get(word) ?? synonymsByStem.get(stem(word)) ?? [];
}

/** Folded word → the other words of its groups. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  all.flatMap((language) => [...(language.synonyms ?? [])]),
);

const synonymsByStem: ReadonlyMap<string, readonly string[]> = new Map(
  [...synonyms].toReversed().map(([word, others]) => [stem(word), others]),
);

/** The English words behind a word: those of the longest beginning that fits, of every row that has it. */
export function translate(word: string, language: Language): readonly string[] {
  let longest = 0;
  let found: string[] = [];
  for (const { beginnings, english } of language.glossary ?? []) {
    for (const beginning of beginnings) {
      const whole = beginning.endsWith('.');
      const text = whole ? beginning.slice(0, -1) : beginning;
      if (whole ? word !== text : !word.startsWith(text)) continue;
      if (text.length > longest) {
        longest = text.length;
        found = [...english];
      } else if (text.length === longest) found.push(...english);
    }
  }
  return found;
}

function union(own: (language: Language) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set(all.flatMap((language) => [...own(language)]));
}
