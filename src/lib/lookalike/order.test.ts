import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findLookalikes, openVocabulary } from './index.ts';

const data = readFileSync(new URL('./data/vocabulary.txt', import.meta.url), 'utf8');

test('what was found in one text changes nothing in the next', () => {
  const texts = [
    'kubectl delete pod <pod>--0utput x',
    'kubectl delete pod --0utput x',
    'ls kubectI',
    'kubectI get pods',
  ];
  const found = (order: readonly string[]) => {
    const vocabulary = openVocabulary(data);
    return new Map(order.map((text) => [text, findLookalikes(text, { lang: 'shell', vocabulary })]));
  };
  const forward = found(texts);
  expect(found(texts.toReversed())).toEqual(forward);
  for (const text of texts) expect(found([text]).get(text), text).toEqual(forward.get(text));
});
