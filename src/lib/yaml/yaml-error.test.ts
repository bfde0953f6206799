import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from './front-matter.ts';

/** Line, column and message of what is wrong with some YAML. */
function told(yaml: string): string {
  const read = readYaml(yaml);
  if (!Array.isArray(read)) return 'nothing';
  return read
    .map(({ offset, message }) => {
      const before = yaml.slice(0, offset).split('\n');
      return `${before.length}:${(before.at(-1) ?? '').length + 1} ${message}`;
    })
    .join('\n');
}

describe('YAML that cannot be read', () => {
  it.each([
    ['a dash without a space', 'symptom:\n  -"x y": z: y\n', '2:3 write a space after the dash'],
    ['a colon without a space', "title: 'x'\ntopic:docker\n", '2:6 write a space after the colon: topic: …'],
    ['an equals sign', "title: 'x'\ntopic = docker\n", '2:7 write a colon and a space: topic: …'],
    ['text after |', 'verify:\n  run: | ls\n', '2:8 text after | starts on the next line'],
    ['a field too deep', "fix:\n  - run: ls\n      note: 'x'\n", '3:7 this line is indented as if it belonged'],
    [
      'a field not deep enough',
      "fix:\n  - run: ls\n   note: 'x'\n",
      '3:1 the items of a list must start in the same column',
    ],
    [
      'a list item not deep enough',
      'asks:\n  en:\n    - one\n   - two\n',
      'the items of a list must start in the same column',
    ],
    ['a field in another column', 'title: x\n topic: y\n', 'this line is indented as if it belonged'],
    ['a colon in a text', 'title: Error: no\n', "1:8 YAML reads a ': ' in a text as a field"],
    ['a quote in a quote', "title: 'it's'\n", '1:12 the text continues after a quote, a bracket or a *'],
    ['a bracket', 'title: [ERROR] it fails\n', 'the text continues after a quote, a bracket or a *'],
    ['an open quote', "title: 'x\ntopic: docker\n", 'a quote or bracket is not closed'],
    ['a backtick', 'title: `x`\n', '1:8 a text cannot start with this character'],
    ['a backslash', 'title: "\\d"\n', 'use single quotes, where it is a plain backslash'],
    ['text without a field', 'title: x\nand more\n', '2:1 this line is neither a field'],
  ])('tells of %s what to write', (_what, yaml, message) => {
    expect(told(yaml)).toContain(message);
  });

  it('is told of within the text, in our own words, for any slip in a field', () => {
    const line = fc.stringMatching(/^ {0,6}(- )?(run|note|topic)?:? ?['"[{*&|>`%@]?[a-z :'"-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const yaml = `${lines.join('\n')}\n`;
        const read = readYaml(yaml);
        for (const { offset, message } of Array.isArray(read) ? read : []) {
          expect(offset).toBeLessThanOrEqual(yaml.length);
          expect(message).not.toMatch(/implicit|mapping|sequence|scalar|\bflow\b|collection|indicator|token/i);
        }
      }),
    );
  });
});
