import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entrySchema } from '../../src/lib/entry/entry.ts';
import { readFrontMatter } from '../../src/lib/yaml/front-matter.ts';
import { projectRoot } from '../command/project-root.ts';
import { readContent } from '../source/content.ts';
import { editorFiles } from './editor-files.ts';

const content = await readContent();
const schemas = editorFiles(content.topics.map(({ slug }) => slug));
const read = (file: string) => readFileSync(resolve(projectRoot, file), 'utf8');
const snippets = parse(read('.vscode/entry.code-snippets')) as Record<string, { body: string[] }>;

describe('.vscode', () => {
  it('accepts every page of the content, and no unknown field', () => {
    // `date` is checked by ours.
    const ajv = new Ajv({ formats: { date: true }, strict: false });
    for (const [index, kind] of ['entry', 'topic'].entries()) {
      const validate = ajv.compile(JSON.parse(schemas[index]?.text ?? '{}'));
      const pages = content.files.filter(({ place }) => place.kind === kind);
      const refused = pages.filter(({ frontMatter }) => !validate(frontMatter.yaml.document.toJS()));
      expect(refused.map(({ path }) => path)).toEqual([]);
      expect(validate({ ...pages[0]?.frontMatter.yaml.document.toJS(), hnit: 'x' })).toBe(false);
    }
  });

  it('explains every field at every depth', () => {
    for (const { text } of schemas.filter(({ file }) => file.endsWith('.schema.json')))
      expect(unexplained(JSON.parse(text), '')).toEqual([]);
  });

  it('has a snippet that makes an entry, for every topic', () => {
    const body = snippets['A known error']?.body.join('\n') ?? '';
    expect(/\$\{2\|([^|]*)\|\}/.exec(body)?.[1]?.split(',')).toEqual(content.topics.map(({ slug }) => slug).toSorted());
    const filled = body
      .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-21')
      .replace(/\$\{\d+\|(\w+)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:https:\/\/\}/, 'https://example.com/')
      .replace(/\$\{\d+:?([^}]*)\}/g, '$1');
    const front = readFrontMatter(filled);
    if (Array.isArray(front)) throw new Error(front[0]?.message);
    expect(entrySchema.safeParse({ ...(front.yaml.data as object), kind: 'entry' }).error).toBeUndefined();
  });

  it('finds the lines of the check by its problem matcher', () => {
    const tasks = parse(read('.vscode/tasks.json').replace(/^\s*\/\/.*$/gm, '')) as {
      tasks: { problemMatcher: { pattern: { regexp: string } } }[];
    };
    const pattern = new RegExp(tasks.tasks[0]?.problemMatcher.pattern.regexp ?? '');
    for (const line of read('scripts/checks/fixtures/bad.expected.txt').trim().split('\n'))
      expect(line).toMatch(pattern);
    expect('  16 │ hnit: What').not.toMatch(pattern);
  });
});

/** The fields of a schema that nothing is said of. */
function unexplained(node: Node, path: string): string[] {
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, field]) => [
      ...(field.description === undefined ? [`${path}${key}`] : []),
      ...unexplained(field, `${path}${key}.`),
    ]),
    ...(node.anyOf ?? []).flatMap((form) => unexplained(form, path)),
    ...(node.items === undefined ? [] : unexplained(node.items, path)),
  ];
}

type Node = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
};
