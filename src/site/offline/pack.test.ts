import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameParts, type Page, packPages, unpackPage } from './pack.ts';

const page = (name: string): Page => [name, `<html><nav><a>Home</a></nav><main><p>${name}</p></main></html>`];

describe('packed pages', () => {
  it('keep what every group has in the frame, and only that', () => {
    const frame = frameParts([[page('a'), page('b')], [page('c')]]);
    expect(frame.join('')).toBe('<html><nav><a>Home</a></nav><main><p></main></html>');
    const pack = packPages([page('c')], frame);
    expect(pack.parts).toEqual(['c</p>']);
  });

  it('share their parts within a group', () => {
    const pages = Array.from({ length: 50 }, (_, at) => page(`page ${at}`));
    expect(packPages(pages, []).parts).toHaveLength(9 + 50);
  });

  it('know no page that is not theirs', () => {
    const pack = packPages([page('a')], []);
    expect(unpackPage(pack, [], 'b')).toBeUndefined();
    expect(unpackPage(pack, [], 'constructor')).toBeUndefined();
  });

  it('are given back as they were, whatever stands in them', () => {
    const html = fc
      .array(fc.constantFrom('<p>', '</p>', '<a href="x">', 'text', '>', '<', '\n', 'é я 🚀', ''))
      .map((s) => s.join(''));
    const group = fc.array(html, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (groups) => {
        const named = groups.map((pages) => pages.map((text, at): Page => [`p${at}/`, text]));
        const frame = frameParts(named);
        for (const pages of named) {
          const pack = packPages(pages, frame);
          for (const [path, text] of pages) expect(unpackPage(pack, frame, path)).toBe(text);
        }
      }),
    );
  });
});
