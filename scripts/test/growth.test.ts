import { expect, it } from 'vitest';
import { expectLinear } from './growth.ts';

it('takes what reads each character a few times', () => {
  expectLinear((text) => text.split('').reverse().join(''), 'ab');
});

it('refuses what looks back from each character', () => {
  const lookBack = (text: string) => {
    let found = 0;
    for (let at = 0; at < text.length; at++)
      for (let before = 0; before < at; before += 8) found += Number(text.charCodeAt(before) === 97);
    return found;
  };
  expect(() => expectLinear(lookBack, 'ab')).toThrow();
});
