import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiLines, apiText } from './api-lines.ts';

/** Any data in place of entries and topics: what stands in them makes no difference here. */
const course = fc.record({
  version: fc.constant(1),
  site: fc.string(),
  topics: fc.array(fc.json()),
  entries: fc.array(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' }))),
}) as unknown as fc.Arbitrary<Parameters<typeof apiText>[0]>;

describe('the text of entries.json', () => {
  it('is JSON of the whole course', () => {
    fc.assert(
      fc.property(course, (api) => {
        expect(JSON.parse(apiText(api))).toEqual(api);
      }),
    );
  });

  it('has one line an entry, which can be read by itself', () => {
    fc.assert(
      fc.property(course, (api) => {
        const { entries, ...head } = api;
        const read = apiLines(apiText(api));
        expect(read.head).toEqual(head);
        expect(read.entries.map((line) => JSON.parse(line) as unknown)).toEqual(entries);
      }),
    );
  });

  it('is refused where its end is missing', () => {
    fc.assert(
      fc.property(course, fc.nat(), (api, at) => {
        const text = apiText(api).trimEnd();
        expect(() => apiLines(text.slice(0, at % text.length))).toThrow();
      }),
    );
  });
});
