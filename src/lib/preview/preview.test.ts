import { describe, expect, it } from 'vitest';
import { previewTags } from './preview.ts';

describe('previewTags', () => {
  it('shorten a long description at a word', () => {
    const tags = previewTags({ title: 't', description: 'word '.repeat(60), url: 'u', image: 'i', imageAlt: 'a' });
    const description = tags.find(({ property }) => property === 'og:description')?.['content'] ?? '';
    expect(description.length).toBeLessThanOrEqual(200);
    expect(description).toMatch(/word…$/);
  });
});
