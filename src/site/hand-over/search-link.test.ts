import { describe, expect, it } from 'vitest';
import { longestLink, searchLink } from './search-link.ts';

const home = 'https://known-errors.example/';
const carried = (address: string) => decodeURIComponent(new URL(address).hash.slice('#q='.length));

describe('searchLink', () => {
  it('carries a text as it is', () => {
    const text = 'Под не стартует: "ImagePullBackOff"\n#2 100% + more';
    const { address, isShortened } = searchLink(home, { text, masked: [] });
    expect(carried(address)).toBe(text);
    expect(isShortened).toBe(false);
  });

  it('leaves out the middle of a long text: the command stands at its start, the error at its end', () => {
    const text = `$ kubectl apply\n${'😀 line\n'.repeat(1000)}error: refused`;
    const { address, isShortened } = searchLink(home, { text, masked: [] });
    expect(address.length).toBeLessThanOrEqual(longestLink);
    expect(address.length).toBeGreaterThan(longestLink / 2);
    expect(carried(address)).toMatch(/^\$ kubectl apply\n[\s\S]*lines left out[\s\S]*error: refused$/);
    expect(isShortened).toBe(true);
  });
});
