import { expect, it } from 'vitest';
import { nearestPages } from './nearest-pages.ts';

const paths = [
  '/',
  '/e/image-pull-access-denied/',
  '/e/image-pull-manifest-unknown/',
  '/e/docker-pull-access-denied/',
  '/e/ssh-connection-refused/',
  '/topics/docker/',
  '/guides/support/',
];

it.each([
  ['/e/image-pul-access-denied/', '/e/image-pull-access-denied/'],
  ['/e/image-pull-acc', '/e/image-pull-access-denied/'],
  ['/image-pull-manifest-unknown', '/e/image-pull-manifest-unknown/'],
  ['/e/Image_Pull_Access_Denied/', '/e/image-pull-access-denied/'],
  ['/e/ssh-connection-refused.html', '/e/ssh-connection-refused/'],
  ['/base/e/connection-refused-ssh/', '/e/ssh-connection-refused/'],
  ['/topic/dokcer/', '/topics/docker/'],
])('%s is near %s', (wanted, path) => {
  expect(nearestPages(wanted, paths)[0]).toBe(path);
});

it.each(['/', '/x/', '/wp-login.php', '/e/zorblax-quuxified/', '/%D0%BE%D1%88/'])(
  'suggests nothing for %s',
  (wanted) => {
    expect(nearestPages(wanted, paths)).toEqual([]);
  },
);
