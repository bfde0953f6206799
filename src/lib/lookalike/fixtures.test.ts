import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVocabulary } from './data/vocabulary.ts';
import { findLookalikes } from './find-lookalikes.ts';
import type { Language } from './finding.ts';
import { correct } from './suggest/correct.ts';

const vocabulary = openVocabulary(readFileSync(join(import.meta.dirname, 'data/vocabulary.txt'), 'utf8'));
const folder = join(import.meta.dirname, 'fixtures');

/**
 * A fixture marks each finding where it stands: `⟦found→expected⟧`, and `⟦found→⟧` where nothing should stand.
 * Cases are separated by lines of `=====`, and what has no mark must stay silent.
 */
function read(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(/⟦([^→⟧]*)→([^⟧]*)⟧/gu)) {
    text += marked.slice(done, match.index);
    const line = text.split('\n').length;
    const column = text.length - text.lastIndexOf('\n');
    const found = (match[1] ?? '').replace(/\\u\{(\w+)\}/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
    expected.push(`${line}:${column} ${JSON.stringify(found)} → ${JSON.stringify(match[2])}`);
    text += found;
    done = match.index + match[0].length;
  }
  return { text: text + marked.slice(done), expected };
}

for (const file of readdirSync(folder)) {
  const lang = file.split('.')[0]?.replace(/-.*/, '') as Language;
  describe(file, () => {
    for (const marked of readFileSync(join(folder, file), 'utf8').split(/^=====\n/m)) {
      it(marked.trim().split('\n')[0] ?? '', () => {
        const { text, expected } = read(marked);
        const findings = findLookalikes(text, { lang, vocabulary });
        expect(
          findings.map((f) => `${f.line}:${f.column} ${JSON.stringify(f.found)} → ${JSON.stringify(f.expected)}`),
        ).toEqual(expected);
        expect(findLookalikes(correct(text, findings), { lang, vocabulary })).toEqual([]);
      });
    }
  });
}
