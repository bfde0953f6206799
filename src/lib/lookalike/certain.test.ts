import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openVocabulary } from './data/vocabulary.ts';
import { findLookalikes } from './find-lookalikes.ts';

const vocabulary = openVocabulary(readFileSync(join(import.meta.dirname, 'data/vocabulary.txt'), 'utf8'));
const found = (text: string) =>
  findLookalikes(text, { lang: 'shell', vocabulary }).map(({ expected, certain }) => [expected, certain]);

it.each([
  ['curl –fsSL https://example.org', '-'],
  ['find . —exec grep web {} +', '-'],
  ['openssl rand –base64 32', '-'],
  ['kubectl logs –previous web', '--'],
  ['helm install –name web', '--'],
  ['docker run –rm nginx', '--'],
  ['kubectl get pods –all-namespaces', '--'],
  ['kubectl get pods I grep web', '|'],
  ['docker ps -q I xargs docker rm', '|'],
  ['Is -la', 'l'],
])('is certain where nothing else can be meant: %s', (text, expected) => {
  expect(found(text)).toEqual([[expected, true]]);
});

it.each([
  // All of its letters are flags of curl.
  ['curl –silent https://example.org', '--'],
  // A flag with its value.
  ['mysql –uroot', '--'],
  // All of its letters are flags of grep.
  ['find . -exec grep –color web {} +', '--'],
  // The value of the flag may be missing, or be that letter.
  ['kubectl get pods -n l grep web', '|'],
  ['xargs -n l docker inspect', '1'],
])('asks where two things can be meant: %s', (text, expected) => {
  expect(found(text)).toEqual([[expected, false]]);
});
