import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Collection, emptyCollection } from './collection.ts';

/**
 * Reads word lists of the cspell dictionaries: one word or phrase a line, `#` starts a comment, marks of compounding
 * (`+`, `*`, `~`, `!`) are left out.
 */
export function readDictionaries(files: readonly string[]): Collection {
  const collection = emptyCollection();
  for (const file of files) {
    const bytes = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    for (const line of text.split('\n')) {
      for (const word of line.replace(/#.*/, '').split(/[^A-Za-z0-9-]+/)) {
        if (/^[A-Za-z][A-Za-z0-9-]{2,30}$/.test(word)) collection.words.add(word);
      }
    }
  }
  return collection;
}
