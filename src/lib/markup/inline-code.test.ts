import { expect, it } from 'vitest';
import { inlineCode } from './inline-code.ts';

it.each([
  ['plain words', [['text', 'plain words']]],
  [
    'run `kubectl get pods` twice',
    [
      ['text', 'run '],
      ['code', 'kubectl get pods'],
      ['text', ' twice'],
    ],
  ],
  [
    '`a` `b`',
    [
      ['code', 'a'],
      ['text', ' '],
      ['code', 'b'],
    ],
  ],
  ['a lone ` stays', [['text', 'a lone ` stays']]],
  ['', []],
])('splits %j at its code', (sentence, pieces) => {
  expect(inlineCode(sentence).map(({ kind, text }) => [kind, text])).toEqual(pieces);
});
