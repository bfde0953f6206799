import { describe, expect, it } from 'vitest';
import { fullTextQuery } from './full-text.ts';

describe('fullTextQuery', () => {
  it('takes the steady words of the most telling line', () => {
    expect(fullTextQuery('ok\nError: release web-6f7 failed: timed out waiting https://x.y/z "a b"\n')).toBe(
      'error release failed timed waiting',
    );
  });
});
