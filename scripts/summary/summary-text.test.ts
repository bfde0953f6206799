import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectRoot } from '../command/project-root.ts';
import { readContent } from '../source/content.ts';
import { summaryText } from './summary-text.ts';

const fixture = resolve(projectRoot, 'scripts/checks/fixtures/search');
const root = mkdtempSync(resolve(tmpdir(), 'known-errors-summary-'));
afterAll(() => rmSync(root, { recursive: true }));

it('names what was added, changed and taken away, the neighbours, and the growth of the index', async () => {
  cpSync(fixture, root, { recursive: true });
  const entries = resolve(root, 'entries/docker');
  const old = readFileSync(resolve(entries, 'port-taken.md'), 'utf8');
  writeFileSync(resolve(entries, 'port-busy.md'), old.replace(/^title: .*$/m, "title: 'Port is [busy](x) @all'"));
  writeFileSync(resolve(entries, 'pulled.md'), `${readFileSync(resolve(entries, 'pulled.md'), 'utf8')}\nMore.\n`);
  rmSync(resolve(entries, 'registry-denied.md'));
  const text = summaryText(await readContent(fixture), await readContent(root));
  expect(text).toMatch(
    /### Added: 1\n\n- \*\*Port is \\\[busy\\\]\(x\) @\u200ball\*\* `\/e\/port-busy\/`: nearest .*`\/e\/port-taken\/` \(\*\*the same/,
  );
  expect(text).toMatch(/### Changed: 1\n\n- \*\*Image pulled, yet no container\*\* `\/e\/pulled\/`/);
  expect(text).toContain('### Gone: 1\n\n- `/e/registry-denied/`, and nothing leads on from its address');
  expect(text).toMatch(/\| before \| 5 \| [\d,]+ \|\n\| after \| 5 \| [\d,]+ \([+-][\d,]+\) \|/);
});
