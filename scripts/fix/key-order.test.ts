import { expect, it } from 'vitest';
import { orderKeys } from './key-order.ts';

const order = ['title', 'hint', 'fix'];

it('moves a field with its lines and with the comments above it', () => {
  const yaml = '# the head\nfix:\n  - run: |\n      a\n\n      b\n# a nudge\nhint: h\n\ntitle: t';
  expect(orderKeys(yaml, order)).toBe(
    'title: t\n# a nudge\nhint: h\n\n# the head\nfix:\n  - run: |\n      a\n\n      b\n',
  );
});

it('leaves an unknown field behind the one it follows', () => {
  expect(orderKeys('hint: h\nodd: o\ntitle: t\n', order)).toBe('title: t\nhint: h\nodd: o\n');
});

it.each([['title: t\nhint: h\n'], ['{ hint: h, title: t }\n'], ["hint: 'h\ntitle: t\n"], ['- a\n'], ['']])(
  'leaves %j as it is',
  (yaml) => {
    expect(orderKeys(yaml, order)).toBe(yaml);
  },
);
