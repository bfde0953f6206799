import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVocabulary } from './data/vocabulary.ts';
import { findLookalikes } from './find-lookalikes.ts';
import type { Language } from './finding.ts';
import { readMarked, shownFinding } from './read-marked.ts';
import { correct } from './suggest/correct.ts';

const vocabulary = openVocabulary(readFileSync(join(import.meta.dirname, 'data/vocabulary.txt'), 'utf8'));
const folder = join(import.meta.dirname, 'fixtures');

// Cases are separated by lines of `=====`, and what has no mark must stay silent.
for (const file of readdirSync(folder)) {
  const lang = file.split('.')[0]?.replace(/-.*/, '') as Language;
  describe(file, () => {
    for (const marked of readFileSync(join(folder, file), 'utf8').split(/^=====\n/m)) {
      it(marked.trim().split('\n')[0] ?? '', () => {
        const { text, expected } = readMarked(marked);
        const findings = findLookalikes(text, { lang, vocabulary });
        expect(findings.map(shownFinding)).toEqual(expected);
        expect(findLookalikes(correct(text, findings), { lang, vocabulary })).toEqual([]);
      });
    }
  });
}
