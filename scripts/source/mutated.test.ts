import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { entrySchema } from '../../src/lib/entry/entry.ts';
import { report } from '../../src/lib/problem/problem.ts';
import { checkForm } from '../checks/form.ts';
import { checkLookalikes } from '../checks/lookalike.ts';
import { checkMarkdownLinks } from '../checks/markdown-links.ts';
import { allRules } from '../checks/rules/all.ts';
import { checkRules } from '../checks/rules/check-rules.ts';
import { checkSecrets } from '../checks/secrets.ts';
import { projectRoot } from '../command/project-root.ts';
import { contentOf } from './content.ts';
import { largestFile, parseSourceFile } from './source-file.ts';

const good = readFileSync(resolve(projectRoot, 'scripts/checks/fixtures/bad/entries/docker/good-docker.md'), 'utf8');
const place = { kind: 'entry', topic: 'docker', slug: 'mutated' } as const;
const data = parseSourceFile(good, 'good.md', place).file?.frontMatter.yaml.data as Record<string, unknown>;

/** The checks that look at a page by itself. */
const checks = [checkRules, checkForm, checkSecrets, checkLookalikes, checkMarkdownLinks];

/**
 * What a text is told: the entry that it is, or its problems, each at a line. Throws where neither comes, and
 * where the site would read another entry.
 */
function answer(whole: string): 'entry' | 'problems' {
  // What is larger is not read at all.
  const raw = whole.slice(0, largestFile);
  const { file, problems } = parseSourceFile(raw, 'mutated.md', place);
  const files = file ? [file] : [];
  const content = contentOf(files, projectRoot);
  const found = [...problems, ...content.problems];
  const said = [...found, ...checks.flatMap((check) => [...(check(content) as Iterable<never>)])];
  const lineCount = raw.split(/\r\n?|\n/).length;
  for (const { line, column, message, kind } of said.map((problem) => report(problem, allRules))) {
    if (!(line >= 1 && line <= lineCount && column >= 1))
      throw new Error(`${kind} at ${line}:${column} of ${lineCount}`);
    if (message.length < 10 || /undefined|\[object|NaN/.test(message)) throw new Error(`unclear: ${message}`);
  }
  if (found.length === 0 && content.entries.length !== 1) throw new Error('neither an entry nor a problem');
  if (found.length > 0) return 'problems';
  for (const { data, file } of content.entries) {
    const { yamlOffset, bodyOffset } = file.frontMatter;
    const onSite = load(file.text.slice(yamlOffset, file.text.lastIndexOf('\n---', bodyOffset - 2) + 1));
    expect(entrySchema.parse({ ...(onSite as object), kind: 'entry' })).toEqual(data);
  }
  return 'entry';
}

/** Values of every type, small, huge, deep and odd. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    Number.NaN,
    '',
    ' ',
    [],
    {},
    [[]],
    [null],
    { run: null },
    new Date(0),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: 1, max: 60_000 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 1, max: 200 }).map((depth) => nested(depth)),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 150 }),
  fc.dictionary(
    fc.constantFrom('run', 'expect', 'do', 'note', 'en', 'ru', 'text', '__proto__', 'constructor', '<<'),
    fc.string({ maxLength: 9 }),
  ),
);

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** An entry with some fields dropped, renamed or given other values, at any depth. */
const mutatedData = fc
  .array(
    fc.tuple(fc.constantFrom(...Object.keys(data)), fc.constantFrom('drop', 'rename', 'value', 'inner'), anyValue),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => {
    const changed = structuredClone(data);
    for (const [key, how, value] of changes) {
      const old = changed[key];
      if (how === 'drop' || how === 'rename') delete changed[key];
      if (how === 'rename') changed[`${key}x`] = old;
      if (how === 'value') changed[key] = value;
      if (how === 'inner' && Array.isArray(old)) changed[key] = [...old, value];
      else if (how === 'inner' && typeof old === 'object' && old !== null) changed[key] = { ...old, en: value };
    }
    return `---\n${stringify(changed, { lineWidth: 0 })}---\n\nWhy.\n`;
  });

/** Pieces that mean something to YAML, Markdown or an editor. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      '&a ',
      '*a',
      '<<: *a\n',
      '!!binary ',
      '!!js/function x',
      '!x ',
      '%YAML 1.1\n',
      '---\n',
      '...\n',
      '? ',
      '- - - - ',
      '|\n',
      '>-\n',
      '{',
      '}',
      '[',
      ']',
      ': ',
      ' #',
      "'",
      '"',
      '`',
      '```\n',
      '<!--',
      '<b',
      '[x](javascript:1)',
      '\t',
      '\r',
      '\r\n',
      '\0',
      '\u001b[31m',
      '\uFEFF',
      '\u2028',
      '\u200b',
      '\u202e',
      '\ud800',
      '\u0301',
      '😀',
      '\\',
      '\n\n',
      '  ',
      '\u00a0',
      'а',
      'kubectI',
    ],
  ),
  fc
    .constantFrom('[', '{a: ', '- ', '> ', '* ', '<', '`', '&a [*a, ', '"', '\\x')
    .chain((part) => fc.integer({ min: 10, max: 3000 }).map((count) => part.repeat(count))),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** The text of an entry with pieces put in, cut out or doubled. */
const mutatedText = fc
  .array(fc.tuple(fc.nat(good.length), fc.nat(60), fc.constantFrom('insert', 'cut', 'double'), pieces), {
    minLength: 1,
    maxLength: 5,
  })
  .map((changes) => {
    let text = good;
    for (const [at, length, how, piece] of changes) {
      const part = how === 'insert' ? piece : how === 'cut' ? '' : text.slice(at, at + length).repeat(2);
      text = text.slice(0, at) + part + text.slice(how === 'insert' ? at : at + length);
    }
    return text;
  });

const laughs = Array.from(
  { length: 30 },
  (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}*a${level}]`,
).join('\n');

describe('reading what an author wrote', () => {
  it('takes the entry that is mutated here', () => {
    expect(answer(good)).toBe('entry');
  });

  it('gives a valid entry or a problem with its line for entries with other values', () => {
    fc.assert(
      fc.property(mutatedData, (text) => typeof answer(text) === 'string'),
      { numRuns: 100 },
    );
  });

  it.each(['2026-11-21', '2026-1-2 3:04:05', '2026-11-21T09:00:00Z', '1_000', '0b1', '0o7', '1e3', '~', 'yes', 'null'])(
    'takes %s without quotes for text only where the site does',
    (value) => {
      const isText = typeof load(value) === 'string';
      expect(answer(good.replace(/^hint: .*$/m, `hint: ${value}`))).toBe(isText ? 'entry' : 'problems');
    },
  );

  it('takes no day that the calendar does not have', () => {
    expect(answer(good.replace(/^reviewed: .*$/m, 'reviewed: 2026-02-28'))).toBe('entry');
    expect(answer(good.replace(/^reviewed: .*$/m, 'reviewed: 2026-02-30'))).toBe('problems');
  });

  it('gives a valid entry or a problem with its line for broken texts', () => {
    fc.assert(
      fc.property(mutatedText, (text) => typeof answer(text) === 'string'),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a billion laughs', `---\na0: &a0 [x]\n${laughs}\n---\n`],
    ['deep brackets', `---\ntitle: ${'['.repeat(50_000)}\n---\n`],
    ['deep dashes', `---\ntitle:\n  ${'- '.repeat(25_000)}x\n---\n`],
    [
      'deep indentation',
      `---\n${Array.from({ length: 320 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
    ],
    ['a long line', `---\ntitle: ${'x'.repeat(55_000)}\n---\n`],
    ['many keys', `---\n${Array.from({ length: 4_500 }, (_, key) => `k${key}: 1`).join('\n')}\n---\n`],
    ['many spaces at line ends', `---\n${' \n'.repeat(25_000)}---\n`],
    ['deep quotes in the text', `${good}\n${'> '.repeat(20_000)}x\n`],
    ['deep lists in the text', `${good}\n${'- '.repeat(20_000)}x\n`],
    ['open brackets in the text', `${good}\n${'['.repeat(50_000)}\n`],
    ['emphasis in the text', `${good}\n${'*a **b '.repeat(20_000)}\n`],
    ['backticks in the text', `${good}\n${Array.from({ length: 340 }, (_, count) => '`'.repeat(count)).join(' ')}\n`],
  ])('answers %s', (_, text) => {
    expect(['entry', 'problems']).toContain(answer(text));
  });
});
