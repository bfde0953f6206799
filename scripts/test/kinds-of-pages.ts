/** One page of each kind, for tests that hold of every kind of page. */
export const kindsOfPages = [
  '/',
  '/e/image-pull-manifest-unknown/',
  '/topics/kubernetes/',
  '/topics/',
  '/a-z/',
  '/new/',
  '/retired/',
  '/guides/behind/',
  '/q/',
  '/q/exit-vim/',
  '/check/',
  '/ask/',
  '/support/board/',
  '/offline/',
  '/no-such-page/',
] as const;
