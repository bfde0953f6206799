import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('puts an example in the place of each placeholder, and another one in each variant', () => {
  const symptom = 'Failed to pull <image> on <node>: exit <number> <none>';
  expect(fill(symptom)).toBe('Failed to pull nginx:1.27 on node-1: exit 137 <none>');
  const variants = [1, 2, 3].map((variant) => fill(symptom, variant));
  expect(new Set(variants).size).toBe(3);
  for (const text of variants) expect(text).toMatch(/^Failed to pull [\w:.]+ on node-\d: exit \d+ <none>$/);
});
