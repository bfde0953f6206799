import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explanationAt, keysAt } from './explained.ts';

const text = z.string().meta({ description: 'A text.', example: 'text: x' });
const schema = z
  .strictObject({
    list: z.array(z.union([text, z.strictObject({ text, other: z.int() })])).default([]),
    maybe: z.strictObject({ text }).optional(),
  })
  .readonly();

describe('explanationAt', () => {
  it('finds what is said of a value, through lists, unions and what may be left out', () => {
    for (const path of [
      ['list', 3],
      ['list', 0, 'text'],
      ['maybe', 'text'],
    ])
      expect(explanationAt(schema, path)?.example).toBe('text: x');
  });

  it('finds nothing where nothing is said, or where no value can be', () => {
    for (const path of [[], ['list', 0, 'other'], ['list', 'text'], ['none', 0]])
      expect(explanationAt(schema, path)).toBeUndefined();
  });
});

describe('keysAt', () => {
  it('has the fields of every form', () => {
    expect(keysAt(schema, [])).toEqual(['list', 'maybe']);
    expect(keysAt(schema, ['list', 0])).toEqual(['text', 'other']);
    expect(keysAt(schema, ['maybe', 'text'])).toEqual([]);
  });
});
