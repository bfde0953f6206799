import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDay } from './iso-day.ts';

it.each([
  ['2026/11/21', '2026-11-21'],
  ['2026.11.21', '2026-11-21'],
  ['2026-1-2', '2026-01-02'],
  ['21.11.2026', '2026-11-21'],
  ['2.1.2026', '2026-01-02'],
  ['21/11/2026', '2026-11-21'],
  ['11/21/2026', '2026-11-21'],
  ['11-11-2026', '2026-11-11'],
  ['21 Nov 2026', '2026-11-21'],
  ['21. November 2026', '2026-11-21'],
  ['Nov 21, 2026', '2026-11-21'],
])('reads %s as %s', (text, day) => {
  expect(isoDay(text)).toBe(day);
});

it.each([['11/12/2026'], ['2026-02-30'], ['31.02.2026'], ['21.11.26'], ['2026-11'], ['today'], ['Foo 1, 2026'], ['']])(
  'leaves %s alone: more than one day or none can be meant',
  (text) => {
    expect(isoDay(text)).toBeUndefined();
  },
);

it('answers any text with a day that exists, or with nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789./- nov'), maxLength: 12 }), (text) => {
      const day = isoDay(text);
      if (day !== undefined) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }),
  );
});
