import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';

describe('distance', () => {
  it('counts typing errors, a swap of neighbours as one', () => {
    expect(distance('kubectl', 'kubeclt', 2)).toBe(1);
    expect(distance('docker', 'dokcre', 1)).toBe(2);
    expect(distance('a', 'abcdef', 2)).toBe(3);
  });
});
