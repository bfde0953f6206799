import { describe, expect, it } from 'vitest';
import { readContent } from '../source/content.ts';
import { caseFiles, openCase } from './cases.ts';
import { environmentNames, stack } from './environment.ts';
import { planConfirm, planSteps, planVerify } from './plan.ts';

const entries = new Map((await readContent()).entries.map((page) => [page.slug, page.data]));

describe('every case', () => {
  it.each(caseFiles().map((file) => [file.slug, file] as const))('%s can be run on its entry', (slug, file) => {
    const [own, entry] = [openCase(file), entries.get(slug)];
    if (!entry) throw new Error(`there is no entry “${slug}”`);
    expect(file.topic).toBe(entry.topic);
    const fix = planSteps('fix', entry.fix, own);
    const shortcut =
      entry.catchUp === 'topic' || own.without['catchUp'] ? [] : planSteps('catch-up', entry.catchUp, own);
    planConfirm(entry, own);
    planVerify(entry, own);
    // What a case says of a step that its entry has not is a mistake.
    const names = [...fix, ...shortcut].map(({ name }) => name);
    const said = [
      ...own.done.keys(),
      ...Object.keys(own.skip),
      ...Object.keys(own.fails),
      ...Object.keys(own.as),
      ...own.logins,
    ];
    expect(said.filter((name) => !['verify', 'caught up', ...names].includes(name))).toEqual([]);
    const tools = Object.assign({}, ...stack(own.environment).map((one) => one.tools));
    expect(own.with.filter((tool) => !(tool in tools))).toEqual([]);
  });
});

describe('every environment', () => {
  it.each(environmentNames())('%s stands on another one, or on Debian', (name) => {
    expect(stack(name)[0]?.name).toBe('debian');
  });
});
