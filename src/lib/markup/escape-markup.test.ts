import { describe, expect, it } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

describe('escapeMarkup', () => {
  it('leaves out what XML cannot hold', () => {
    expect(escapeMarkup('a\0\u001b\ud800<b>\u{1f600}')).toBe('a&lt;b&gt;\u{1f600}');
  });
});
