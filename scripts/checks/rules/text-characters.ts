import { codePoint, lookAt } from '../../../src/lib/lookalike/index.ts';
import { isFirstOf, textsOf } from '../../source/texts.ts';
import { vocabulary } from '../../source/vocabulary.ts';
import type { ContentRule } from './rule.ts';

/**
 * Characters that nobody sees are told anywhere; those that look like others where people search for the words as they
 * are typed: in titles, and in English words. Commands and symptoms have the checker.
 */
export const textCharacters: ContentRule = {
  id: 'text-characters',
  severity: 'error',
  title: 'A character in a sentence that is not seen, or not what it seems',
  fix: 'Write the plain character of the keyboard: a letter of one alphabet, ", \' and -.',
  bad: [{ fields: { title: 'Pod “hangs”' } }],
  *check({ files }) {
    for (const file of files) {
      for (const { text, key, path, place } of textsOf(file)) {
        const hidden = isFirstOf(text, invisible);
        if (hidden !== undefined && key !== 'run' && key !== 'symptom') {
          const character = text[hidden] ?? '';
          const message = `a character that nobody sees stands here (${codePoint(character)}); remove it`;
          yield { file: file.path, position: place(hidden, 1), message, suggestion: '' };
          continue;
        }
        if (key !== 'title' && path.at(-2) !== 'en') continue;
        const odd = oddCharacter(text);
        if (odd)
          yield {
            file: file.path,
            position: place(odd.offset, odd.found.length),
            message: odd.message,
            suggestion: odd.ascii,
          };
      }
    }
  },
};

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/;

function oddCharacter(text: string): { offset: number; found: string; ascii: string; message: string } | undefined {
  for (const { 0: found, index: offset } of text.matchAll(/[^\x20-\x7e]/gu)) {
    const look = lookAt(found, vocabulary());
    if (!look || look.ascii === '' || found === '…') continue;
    // A Cyrillic word in a title is what Windows prints in Russian; one such letter in a Latin word is a slip.
    if (look.kind === 'letter' && !isInLatinWord(text, offset)) continue;
    const ascii = look.ascii === ' ' ? 'a plain blank' : look.ascii;
    return {
      offset,
      found,
      ascii: look.ascii,
      message: `“${found}” (${codePoint(found)}) is not on the keyboard; write ${ascii}`,
    };
  }
  return undefined;
}

function isInLatinWord(text: string, offset: number): boolean {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(offset))?.[0] ?? '';
  return /[a-z]/i.test(before + after);
}
