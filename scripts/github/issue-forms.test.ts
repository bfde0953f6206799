import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addressees } from '../../src/lib/question/issue-link.ts';
import { questionFields } from '../../src/lib/question/question.ts';
import { reportForm, reportLink } from '../../src/lib/question/report-link.ts';
import { projectRoot } from '../command/project-root.ts';

type Form = {
  readonly name: string;
  readonly description: string;
  readonly labels: string[];
  readonly body: { type: string; id?: string; attributes: { label?: string; options?: string[] } }[];
};

const read = (file: string): Form =>
  parse(readFileSync(resolve(projectRoot, '.github/ISSUE_TEMPLATE', file), 'utf8')) as Form;
const ids = (form: Form) => form.body.flatMap(({ id }) => id ?? []);

describe('the issue forms', () => {
  it.each(Object.values(addressees))('%s has the fields that the page for questions fills in', (file) => {
    const fields = questionFields({ did: '', saw: '', where: [], tried: [], lookalikes: [] });
    expect(ids(read(file)).toSorted()).toEqual(Object.keys(fields).toSorted());
  });

  it('have one for a mistake, which takes the entry that its page names', () => {
    const { searchParams } = new URL(reportLink('https://github.com/o/r', { slug: 'a', title: 'A' }));
    const given = [...searchParams.keys()].filter((name) => !['template', 'title'].includes(name));
    expect(given.filter((name) => !ids(read(reportForm)).includes(name))).toEqual([]);
  });

  it('lead questions to support or to a speaker by their labels', () => {
    expect(read(addressees.support).labels).toEqual(['question']);
    expect(read(addressees.speaker).labels).toEqual(['question', 'for-speaker']);
  });

  it.each(['known-error.yml', reportForm, ...Object.values(addressees)])(
    '%s has one label and one id for each field',
    (file) => {
      const form = read(file);
      expect(form.name.length * form.description.length).toBeGreaterThan(0);
      const fields = form.body.filter(({ type }) => type !== 'markdown');
      expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
      expect(new Set(ids(form)).size).toBe(fields.length);
    },
  );
});
