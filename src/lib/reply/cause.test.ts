import { expect, it } from 'vitest';
import { causeOf } from './cause.ts';

it('takes the first paragraph on one line', () => {
  expect(causeOf('\nThe *tag*\nis **gone**.\n\nMore.')).toBe('The tag is gone.');
});

it('keeps code as it is, and the text of a link', () => {
  expect(causeOf('See [the `a*b*` note](/e/x/) and `**/*.yml`, snake_case_name, 2 * 3.')).toBe(
    'See the `a*b*` note and `**/*.yml`, snake_case_name, 2 * 3.',
  );
});

it('takes the list that a colon announces', () => {
  expect(causeOf('Two reasons:\n\n- one\n  goes on\n- *two*\n\nEnd.')).toBe('Two reasons:\n- one goes on\n- two');
});

it('passes over a heading, a fence and nothing', () => {
  expect(causeOf('## Head\n\nText.')).toBe('Text.');
  expect(causeOf('```\ncode\n```\n\nText.')).toBe('Text.');
  expect(causeOf('')).toBe('');
});
