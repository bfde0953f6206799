import { describe, expect, it } from 'vitest';
import { siteAddress, withSiteAddress } from './site-address.ts';

describe('withSiteAddress', () => {
  it('fills every text, however deep, and nothing else', () => {
    const added = new Date(0);
    const data = { fix: ['Go on.', { run: 'curl -O <site>/x.sh <site>/<name>' }], order: 3, added, none: null };
    expect(withSiteAddress(data, 'https://example.org/repo')).toEqual({
      fix: ['Go on.', { run: 'curl -O https://example.org/repo/x.sh https://example.org/repo/<name>' }],
      order: 3,
      added,
      none: null,
    });
  });
});

describe('siteAddress', () => {
  it('joins host and base without a slash at the end', () => {
    expect(siteAddress('https://example.org', '/')).toBe('https://example.org');
    expect(siteAddress('https://example.org/', '/known-errors')).toBe('https://example.org/known-errors');
    expect(siteAddress('http://localhost:4321', '/known-errors/')).toBe('http://localhost:4321/known-errors');
  });
});
