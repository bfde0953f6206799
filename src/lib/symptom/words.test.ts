import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumber, packPosting, packTerms, readNumber, readPosting, readTerms } from './codec.ts';
import { looksLikeCommand } from './command.ts';
import { fullTextQuery } from './full-text.ts';
import { languages } from './languages/index.ts';
import { stem } from './languages/words.ts';
import { distance } from './spelling.ts';
import { camelParts, tokens } from './tokens.ts';

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
    expect(camelParts('ImagePullBackOff')).toEqual(['image', 'pull', 'back', 'off']);
  });
});

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

describe('distance', () => {
  it('counts slips', () => {
    expect(distance('kubectl', 'kubeclt', 2)).toBe(1);
    expect(distance('docker', 'dokcre', 1)).toBe(2);
    expect(distance('a', 'abcdef', 2)).toBe(3);
  });
});

describe('codec', () => {
  it('reads what it packed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5_000_000)),
        fc.uniqueArray(fc.stringMatching(/^[a-z~а-я]{1,30}$/)),
        (numbers, terms) => {
          const reader = { text: numbers.map(packNumber).join(''), at: 0 };
          expect(numbers.map(() => readNumber(reader))).toEqual(numbers);
          const sorted = terms.sort();
          expect(readTerms(packTerms(sorted))).toEqual(sorted);
        },
      ),
    );
    const posting = { docs: [0, 3, 900], words: [15, 1, 7], cover: [0, 15, 2] };
    expect(readPosting({ text: packPosting(posting), at: 0 })).toEqual(posting);
  });
});

describe('fullTextQuery', () => {
  it('takes the steady words of the most telling line', () => {
    expect(fullTextQuery('ok\nError: release web-6f7 failed: timed out waiting https://x.y/z "a b"\n')).toBe(
      'error release failed timed waiting',
    );
  });
});

describe('looksLikeCommand', () => {
  it.each(['kubectl get pods', '$ sudo docker ps', 'helm install web ./web \\\n  --wait'])(
    'takes %s for a command',
    (text) => {
      expect(looksLikeCommand(text)).toBe(true);
    },
  );
  it.each([
    'docker: invalid reference format',
    'helm cannot find chart',
    'Error: x',
    '',
    'kubectl get pods\nNAME READY',
  ])('not %s', (text) => {
    expect(looksLikeCommand(text)).toBe(false);
  });
});
