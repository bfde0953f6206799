import { describe, expect, it } from 'vitest';
import { readHome } from './home.ts';

describe('readHome', () => {
  it('takes a host and a path, with or without their slashes', () => {
    expect(readHome({ SITE_URL: 'https://errors.example', SITE_BASE: '/course' })).toEqual({
      SITE_URL: 'https://errors.example',
      SITE_BASE: '/course',
    });
    expect(readHome({ SITE_URL: 'https://errors.example/', SITE_BASE: 'course/' })).toEqual({
      SITE_URL: 'https://errors.example/',
      SITE_BASE: '/course/',
    });
  });
  it('counts empty ones as absent', () => {
    expect(readHome({ SITE_URL: '', SITE_BASE: '' })).toEqual({ SITE_URL: undefined, SITE_BASE: undefined });
  });
  it.each([
    [{ SITE_URL: 'errors.example.org' }, 'must be the whole address of a host'],
    [{ SITE_URL: 'https://o.example/known-errors' }, 'write SITE_URL=https://o.example SITE_BASE=/known-errors'],
    [{ SITE_BASE: '/a?b' }, 'must be a path'],
  ])('says what to write instead of %o', (env, message) => expect(() => readHome(env)).toThrow(message));
});
