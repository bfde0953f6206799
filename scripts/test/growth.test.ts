import { expect, it } from 'vitest';
import { expectLinear } from './growth.ts';

it('takes a pattern that reads each character once', () => {
  expectLinear((text) => /^\s+$/.test(text), ' ');
});

it('refuses a pattern that begins anew at each character', () => {
  // A fourth of the length is enough, and ends in a second.
  const read = (text: string) => /\s+$/.test(`${text.slice(text.length * 0.75)}x`);
  expect(() => expectLinear(read, ' ')).toThrow('to be less than');
});
