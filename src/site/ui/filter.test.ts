import { expect, it } from 'vitest';
import { isFound, searchable } from './filter.ts';

const row = searchable([
  'ImagePullBackOff: no such tag',
  'Под ещё не скачал образ',
  "l'image n'existe pas à l’adresse",
]);

it.each(['pull tag', 'IMAGE', 'еще образ', "l'adresse", 'imagepull', '', '  '])('finds “%s”', (query) => {
  expect(isFound(row, query)).toBe(true);
});

it.each(['pull tags', 'ceph', '.*'])('does not find “%s”', (query) => {
  expect(isFound(row, query)).toBe(false);
});
