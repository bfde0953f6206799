import { expect, it } from 'vitest';
import { placeOf } from './place.ts';
import { pagePath } from './url.ts';

it.each([
  ['entries/docker/port-taken.md', '/e/port-taken/'],
  ['topics/docker.md', '/topics/docker/'],
  ['guides/authors.md', '/guides/authors/'],
  ['questions/exit-vim.md', '/q/exit-vim/'],
  ['index.md', '/'],
])('%s becomes %s', (file, path) => {
  const place = placeOf(file);
  expect(place && pagePath(place)).toBe(path);
});
