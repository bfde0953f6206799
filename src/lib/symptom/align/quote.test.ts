import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from '../fixtures/sources.ts';
import { buildIndex, openIndex } from '../index.ts';

const matcher = openIndex(buildIndex(sources));

/** The best result's quote, its marks between angle quotes and `…` where it is cut. */
function quoted(text: string): string | undefined {
  const quote = matcher.match(text).results[0]?.quote;
  if (quote === undefined) return undefined;
  let shown = quote.isCutBefore ? '…' : '';
  let at = 0;
  for (const [from, to] of quote.marks) {
    shown += `${quote.text.slice(at, from)}«${quote.text.slice(from, to)}»`;
    at = to;
  }
  return shown + quote.text.slice(at) + (quote.isCutAfter ? '…' : '');
}

describe('a quote', () => {
  it('marks the words of the symptom in the line as it was pasted, and not what its placeholders stand for', () => {
    expect(quoted('\tssh: connect to host “node–1” port 22: Connection refused  \nx')).toBe(
      '\t«ssh: connect to host» “node–1” «port» 22: «Connection refused»  ',
    );
  });

  it('finds its words between colours, and over the end of a wrapped line', () => {
    expect(quoted('x\r\n\u001b[0;31mssh: connect\u001b[0m to host a\r\nport 22: Connection\r\nrefused\r\n')).toBe(
      '\u001b[0;31m«ssh: connect»\u001b[0m «to host» a\r\n«port» 22: «Connection\r\nrefused»',
    );
  });

  it('cuts a long line, never before or within the words that matched', () => {
    const noise = 'one two three '.repeat(100);
    expect(quoted(`${noise}ssh: connect to host a port 22: Connection refused ${noise}`)).toMatch(
      /^…(?:one |two |three ){5,10}«ssh: connect to host» a «port» 22: «Connection refused» (?:one |two |three )+.*…$/,
    );
  });

  it('is a piece of the text, with marks in order that lie in it', () => {
    const symptom = fc.constantFrom(...sources.flatMap((source) => source.symptom));
    const end = fc.constantFrom('\n', '\r\n', ' ', '\u001b[1m', '│ ', 'x'.repeat(2000));
    fc.assert(
      fc.property(fc.array(fc.oneof(symptom, end, fc.string()), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        for (const { quote } of matcher.match(text).results) {
          if (quote === undefined) continue;
          expect(text).toContain(quote.text);
          expect(quote.text.length).toBeLessThanOrEqual(600);
          const places = quote.marks.flat();
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(places.at(-1)).toBeLessThanOrEqual(quote.text.length);
          for (const [from, to] of quote.marks) expect(quote.text.slice(from, to)).toMatch(/^\S(?:.*\S)?$/s);
        }
      }),
      { numRuns: 200 },
    );
  });
});
