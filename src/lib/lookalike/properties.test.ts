import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../../scripts/test/growth.ts';
import { align } from './data/align.ts';
import { skeleton } from './data/confusables.ts';
import { openVocabulary } from './data/vocabulary.ts';
import { findLookalikes } from './find-lookalikes.ts';
import type { Language } from './finding.ts';
import { guessLanguage } from './read/guess-language.ts';
import { correct } from './suggest/correct.ts';

const vocabulary = openVocabulary(readFileSync(join(import.meta.dirname, 'data/vocabulary.txt'), 'utf8'));
const languages: readonly Language[] = ['shell', 'console', 'yaml', 'dockerfile', 'text'];
const lang = fc.constantFrom(...languages);
/** Pieces on which readers stumble, lone surrogates among them. */
const piece = fc.constantFrom(
  ...[
    'kubectl ',
    'get',
    '\n',
    '"',
    "'",
    '`',
    '$(',
    ')',
    '<<EOF\n',
    'EOF\n',
    '|',
    '#',
    ': ',
    '- ',
    '\\\n',
    '{',
    '\ud800',
    '\udc00',
    '\u200b',
    'с',
    '–',
    '“',
    '\u00a0',
    'ﬁ',
    '𝐤',
    '\r\n',
    '0',
    'l',
    '\t',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
);

describe('any text', () => {
  it('gets findings that point at what they name, in order, without overlap', () => {
    fc.assert(
      fc.property(text, lang, (value, language) => {
        const lines = value.split('\n');
        let before = [0, 0];
        for (const { line, column, length, found } of findLookalikes(value, { lang: language, vocabulary })) {
          expect(lines[line - 1]?.slice(column - 1, column - 1 + length)).toBe(found);
          expect(line > (before[0] ?? 0) || column >= (before[1] ?? 0)).toBe(true);
          before = [line, column + length];
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is corrected without a crash, and its language is guessed', () => {
    fc.assert(
      fc.property(text, (value) => {
        const language = guessLanguage(value, vocabulary);
        expect(languages).toContain(language);
        expect(typeof correct(value, findLookalikes(value, { lang: language, vocabulary }))).toBe('string');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the work', () => {
  it.each([
    ['commands', 'kubectl get pods -n demo –o wide | grep web-0 && echo "done" # с\n'],
    ['quotes', '"\'`$(<<E "'],
    ['one word', 'l1'],
    ['open brackets', '{[("'],
    ['empty lines', '\n'],
    ['blank lines', ' \r\n'],
    ['keys', 'narne: "x: y" # c\n  - a: |\n'],
  ])('grows with the length only: %s', (_, unit) => {
    for (const lang of ['shell', 'yaml', 'text'] as const)
      expectLinear((text) => findLookalikes(text, { lang, vocabulary }), unit);
  });
});

describe('skeleton', () => {
  it('is equal for words that differ by slips only', () => {
    for (const [found, meant] of [
      ['kubectI', 'kubectl'],
      ['narnespace', 'namespace'],
      ['vvatch', 'watch'],
      ['clocker', 'docker'],
      ['F0LLOW', 'FOLLOW'],
    ] as const) {
      expect(skeleton(found)).toBe(skeleton(meant));
      expect(align(found, meant)).toHaveLength(1);
    }
    expect(align('kubectx', 'kubectl')).toBeUndefined();
  });
});
