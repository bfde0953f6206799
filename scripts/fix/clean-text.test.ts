import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/lib/yaml/front-matter.ts';
import { cleanText } from './clean-text.ts';

const page = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nWhy\tit happens.\n`;

describe('cleanText', () => {
  it('takes away a byte order mark and carriage returns, and ends the last line', () => {
    expect(cleanText('\uFEFFa\r\nb')).toBe('a\nb\n');
    expect(cleanText('')).toBe('');
  });

  it.each([
    ['that indent a line', ['fix:', '\t- run: a', '  \texpect: b'], ['fix:', '  - run: a', '    expect: b']],
    ['that indent a block of text', ['\t- run: |', '\t\t\ta', '\t\t\t\tb'], ['  - run: |', '      a', '      \tb']],
    ['between spaces', ['  - run: |', '      a', '    \tb'], ['  - run: |', '      a', '      b']],
    ['below a block of text', ['- run: |', '    \ta', '\texpect: b'], ['- run: |', '    \ta', '  expect: b']],
  ])('writes spaces for tabs %s', (_where, before, after) => {
    expect(cleanText(page(...before))).toBe(page(...after));
  });

  it.each([
    ['a plain value', ['run: cut -d "\t" -f 1']],
    ['a quoted value', ["run: 'a\tb'"]],
    ['a block of text', ['run: |', '  cat <<-EOF', '  \ta: 1', '  \tEOF']],
    ['the first line of a block of text', ['fix:', '  - |-', '    \ta', '    b']],
    ['a block whose indentation is named', ['run: >2 # why', '  \ta', '  b']],
    ['a blank line', ['a: 1', '\t', 'b: 2']],
  ])('leaves a tab in %s', (_where, lines) => {
    expect(cleanText(page(...lines))).toBe(page(...lines));
  });

  it('changes no value of front matter that can be read, and nothing the second time', () => {
    const line = fc.string({
      unit: fc.constantFrom('\t', ' ', '  ', '- ', 'a: ', 'b', '|\n', '>-\n', '\n', '"'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = page('k: v', ...lines);
        const cleaned = cleanText(text);
        expect(cleanText(cleaned)).toBe(cleaned);
        const read = readFrontMatter(text);
        if (Array.isArray(read)) return;
        expect(readFrontMatter(cleaned)).toMatchObject({ yaml: { data: read.yaml.data } });
      }),
      { numRuns: 500 },
    );
  });
});
