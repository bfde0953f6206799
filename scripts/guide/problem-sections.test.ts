import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { allRules } from '../checks/rules/all.ts';
import { projectRoot } from '../command/project-root.ts';
import { guide } from './problem-sections.ts';

const text = readFileSync(resolve(projectRoot, guide.file), 'utf8');

it('gives each rule a section with a line that is really printed', () => {
  const end = text.slice(text.indexOf(guide.heading));
  for (const [kind, { severity }] of Object.entries(allRules)) {
    const section = end.slice(end.indexOf(`### ${kind}\n`)).split('\n### ')[0] ?? '';
    expect(section).toMatch(new RegExp(`\n\`\`\`text\n\\S.*:\\d+:\\d+ ${severity} ${kind} .+\n\`\`\``));
  }
});
