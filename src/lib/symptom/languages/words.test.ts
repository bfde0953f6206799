import { describe, expect, it } from 'vitest';
import { languages } from './index.ts';
import { stem } from './words.ts';

describe('stem', () => {
  it.each([
    ['refused', 'refuse'],
    ['volumes', 'volume'],
    ['denied', 'deny'],
    ['running', 'run'],
    ['caches', 'cache'],
    ['образа', 'образ'],
    ['контейнером', 'контейнер'],
    ['подами', 'под'],
  ])('puts %s and %s together', (one, other) => expect(stem(one)).toBe(stem(other)));
  it('stems French', () => expect(languages.fr.stem('refusee')).toBe(languages.fr.stem('refuser')));
  it('leaves numbers and identifiers with digits', () => expect(stem('x509s')).toBe('x509s'));
});
