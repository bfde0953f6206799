import type { SymptomSource } from '../../src/lib/symptom/index.ts';

/**
 * Makes a knowledge base of so many entries out of a small one: copies in which two words of five are replaced by
 * invented ones, some of them in every copy alike. A stand-in for growth: the words of a field stay as many.
 */
export function grow(sources: readonly SymptomSource[], size: number): SymptomSource[] {
  return Array.from({ length: size }, (_, at): SymptomSource => {
    const source = sources[at % sources.length];
    if (source === undefined) throw new RangeError('there are no entries to grow from');
    const copy = Math.floor(at / sources.length);
    if (copy === 0) return source;
    const all = (texts: readonly string[] | undefined) => (texts ?? []).map((text) => renamed(text, copy));
    return {
      ...source,
      slug: `${source.slug}-${copy}`,
      title: renamed(source.title, copy),
      symptom: all(source.symptom),
      asks: Object.fromEntries(Object.entries(source.asks).map(([code, own]) => [code, all(own)])),
      fix: renamed(source.fix, copy),
      cause: renamed(source.cause, copy),
      alike: [],
    };
  });
}

function renamed(text: string, copy: number): string {
  return text.replace(/<[a-z]+>|\p{L}{5,}/gu, (word) => {
    if (word.startsWith('<') || hash(word, 1) % 10 < 6) return word;
    return [0, 1, 2].map((at) => syllables[hash(word, copy + at) % syllables.length]).join('');
  });
}

function hash(text: string, seed: number): number {
  let value = seed * 7919;
  for (let at = 0; at < text.length; at++) value = (Math.imul(value, 31) + text.charCodeAt(at)) >>> 0;
  return value;
}

const syllables = [...'bdfgklmnprstvz'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel));
