import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openVocabulary } from '../data/vocabulary.ts';
import { isOdd, mayReplace } from './may-replace.ts';

const vocabulary = openVocabulary(readFileSync(new URL('../data/vocabulary.txt', import.meta.url), 'utf8'));

/** Each place at which two words of one length differ is an edit. */
function may(found: string, word: string): boolean {
  const edits = [...found].flatMap((c, at) => (c === word[at] ? [] : [{ at, found: c, expected: word[at] ?? '' }]));
  return mayReplace(found, { word, edits }, vocabulary);
}

describe('mayReplace', () => {
  it.each([
    ['narnespace', 'namespace'],
    ['depl0yment', 'deployment'],
    ['cIuster', 'cluster'],
    ['secrets-v0lume', 'secrets-volume'],
  ])('takes %s for %s', (found, word) => {
    const edits = [{ at: [...found].findIndex((c, at) => c !== word[at]), found: '', expected: '' }];
    expect(mayReplace(found, { word, edits }, vocabulary)).toBe(true);
  });

  it.each([
    ['counts versions', 'v1a', 'via'],
    ['numbers a known word', 'mysql1', 'mysqll'],
    ['measures', '5ms', 'Sms'],
    ['measures in words', '3days', 'edays'],
    ['numbers', '10', 'lo'],
    ['is made of known words', 'urltemplate', 'uritemplate'],
    ['is a word as well as a name with a number', 'mono', 'mon0'],
    ['ends in a pipe', 'pods|', 'podsl'],
    ['is written another way', 'Kubectl', 'kubectl'],
    ['differs too much', 'l0l0l0', 'IoIoIo'],
  ])('leaves what %s: %s is not %s', (_, found, word) => {
    expect(may(found, word)).toBe(false);
  });
});

describe('isOdd', () => {
  it.each([
    ['depl0yment', true],
    ['1ogs', true],
    ['kubectI', true],
    ['cIuster', true],
    ['k8s', false],
    ['Ingress', false],
    ['io', false],
  ])('%s: %s', (word, odd) => {
    expect(isOdd(word)).toBe(odd);
  });
});
