import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierParts, tokens } from './tokens.ts';

const words = (text: string) => tokens(text).map((token) => token.text);

describe('tokens', () => {
  it('keeps English short forms whole and takes French ones apart', () => {
    expect(words("couldn't n'arrive l’image")).toEqual(['couldnt', 'n', 'arrive', 'l', 'image']);
  });
  it('knows escapes from paths', () => {
    expect(words(String.raw`failed.\nThe C:\new`)).toEqual(['failed', 'the', 'c', 'new']);
  });
  it('folds accents and ё, and keeps й', () => {
    expect(words('Clé ещё мой')).toEqual(['cle', 'еще', 'мой']);
  });
  it('finds the same words in a text without accents as beside one with', () => {
    const text = fc
      .array(fc.oneof(fc.string(), fc.constantFrom("'t", "'ll", "'d5", '\\n', 'C:\\new', ' ')))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (plain) => {
        expect(tokens(`${plain}\né`).slice(0, -1)).toEqual(tokens(plain));
      }),
    );
  });
  it('takes identifiers apart', () => {
    expect(identifierParts('ImagePullBackOff')).toEqual(['image', 'pull', 'back', 'off']);
  });
});
