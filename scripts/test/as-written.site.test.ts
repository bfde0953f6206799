import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../command/project-root.ts';
import { contentRoot } from '../source/content.ts';

/** Dashes and quotes that a program takes for something else than what the author wrote. */
const typographic = /[–—‘’“”…]/g;

describe('the text of a page', () => {
  it('has the dashes, dots and quotes that its author wrote', () => {
    const files = globSync(['entries/*/*.md', 'guides/*.md'], { cwd: contentRoot });
    expect(files.length).toBeGreaterThan(200);
    const changed = files.flatMap((file) => {
      const source = readFileSync(resolve(contentRoot, file), 'utf8');
      const folder = file.startsWith('guides') ? 'guides' : 'e';
      const page = readFileSync(resolve(projectRoot, 'dist', folder, basename(file, '.md'), 'index.html'), 'utf8');
      const main = /<div class="sl-markdown-content">([\s\S]*)<\/main>/.exec(page)?.[1]?.split('<section')[0] ?? '';
      expect(main, file).not.toBe('');
      // The frame names each heading's link in words of its own.
      const text = main.replace(/<span class="sr-only"[^>]*>[^<]*<\/span>/g, '').replace(/<[^>]*>/g, '');
      const strange = (text.match(typographic) ?? []).filter((char) => !source.includes(char));
      return strange.map((char) => `${file}: ${char}`);
    });
    expect(changed).toEqual([]);
  });
});
