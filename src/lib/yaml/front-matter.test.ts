import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

describe('front matter', () => {
  it('ends with the first line of three dashes, and the text may hold more of them', () => {
    const read = readFrontMatter('---\ntitle: x\n---\nSome text.\n\n---\n\nfix: is a word too.\n');
    expect(read).toMatchObject({ yaml: { data: { title: 'x' } }, body: 'Some text.\n\n---\n\nfix: is a word too.\n' });
  });

  it('that a line of a manifest ends too early is told there', () => {
    const text =
      '---\nfix:\n  - run: |\n      kubectl apply -f - <<EOF\n---\n      kind: Pod\nverify: x\nsources: []\n---\nText.\n';
    const read = readFrontMatter(text);
    expect(read).toMatchObject([{ kind: 'yaml-syntax', offset: text.indexOf('\n---\n', 3) + 1 }]);
  });
});
