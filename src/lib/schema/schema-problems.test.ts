import { describe, expect, it } from 'vitest';
import { entrySchema } from '../entry/entry.ts';
import { readYaml } from '../yaml/front-matter.ts';
import { schemaProblems } from './schema-problems.ts';

const entry = (changes: Readonly<Record<string, string>>): string =>
  Object.entries({
    title: "title: 'Quota: it is full'",
    topic: 'topic: docker',
    symptom: "symptom:\n  - 'quota exceeded'",
    asks: 'asks:\n  en:\n    - one way\n    - two ways\n    - three ways',
    hint: 'hint: What is full?',
    fix: 'fix:\n  - run: docker ps',
    verify: 'verify:\n  run: docker ps\n  expect: Up',
    catchUp: 'catchUp: topic',
    sources: 'sources:\n  - https://docs.docker.com/',
    added: "added: '2026-11-22'",
    reviewed: "reviewed: '2026-11-22'",
    ...changes,
  })
    .map(([, text]) => `${text}\n`)
    .join('');

/** What is told of a front matter, each with the text at its place. */
function told(changes: Readonly<Record<string, string>>): string[] {
  const text = entry(changes);
  const yaml = readYaml(text);
  if (Array.isArray(yaml)) return yaml.map(({ message }) => message);
  const result = entrySchema.safeParse({ kind: 'entry', ...(yaml.data as object) });
  if (result.success) return [];
  return schemaProblems(result.error, yaml.document, entrySchema).map(({ message }) => message);
}

describe('what is told of a front matter', () => {
  it('is nothing where it is right', () => expect(told({})).toEqual([]));
  it('proposes the right name for a misspelt field of a step', () => {
    expect(told({ fix: 'fix:\n  - run: docker rm web\n    destroy: The container.' })).toEqual([
      'unknown key “destroy”; did you mean “destroys”?',
    ]);
  });
  it('knows a sentence with a colon, and tells it once', () => {
    const [message, ...others] = told({ fix: 'fix:\n  - Look: at the quota.\n  - run: docker ps' });
    expect(message).toBe("“fix[1]” is a text with a colon in it; put it into single quotes: - 'Look: …'");
    expect(others).toEqual([]);
  });
  it('says of a text where a list belongs that only', () => {
    const messages = told({ asks: `asks:\n  en: ${'a long text '.repeat(12)}` });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('must be a list');
  });
  it('tells a command that YAML would cut at a #', () => {
    const [message] = told({ fix: 'fix:\n  - run: sed -i s/^ #foo/foo/ /etc/hosts' });
    expect(message).toContain('the text ends before “ #foo/foo/ /etc/hosts”');
    expect(told({ fix: "fix:\n  - run: 'sed -i s/^ #foo/foo/ /etc/hosts'" })).toEqual([]);
    expect(told({ fix: 'fix:\n  - run: |\n      sed -i s/^ #foo/foo/ /etc/hosts' })).toEqual([]);
    expect(told({ hint: '# a note to myself\nhint: What is full?' })).toEqual([]);
  });
});
