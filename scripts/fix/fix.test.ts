import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runChecks } from '../checks/run-checks.ts';
import { projectRoot } from '../command/project-root.ts';
import type { Content } from '../source/content.ts';
import { fixContent } from './fix.ts';

const bad = resolve(projectRoot, 'scripts/checks/fixtures/bad');
const root = mkdtempSync(resolve(tmpdir(), 'known-errors-fix-'));
cpSync(bad, root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const find = (content: Content) => runChecks(content, { isChanged: () => false });
const was = (name: string) => readFileSync(resolve(bad, 'entries/kubernetes', name), 'utf8');
const is = (name: string) => readFileSync(resolve(root, 'entries/kubernetes', name), 'utf8');

describe('npm run check -- --fix', () => {
  it('changes only the files that are named', async () => {
    const changed = await fixContent(root, find, (file) => file.endsWith('/bom.md'));
    expect(changed.map((file) => basename(file))).toEqual(['bom.md']);
    expect(is('bom.md')).toBe(was('bom.md').slice(1));
    expect(is('crlf.md')).toBe(was('crlf.md'));
  });

  it('fixes what is certain, and nothing else', async () => {
    const changed = await fixContent(root, find, () => true);
    expect(changed.map((file) => basename(file))).toEqual([
      'bad-date.md',
      'crlf.md',
      'key-order.md',
      'lookalike.md',
      'tab.md',
      'trailing-space.md',
    ]);
    expect(is('bad-date.md')).toBe(was('bad-date.md').replace('02.11.2026', "'2026-11-02'"));
    expect(is('crlf.md')).toBe(was('crlf.md').replaceAll('\r\n', '\n'));
    expect(is('tab.md')).toBe(was('tab.md').replaceAll('\t', '  '));
    expect(is('trailing-space.md')).toContain('Why it happens.  \nA line break stays.\n');
    expect(is('lookalike.md')).toContain('kubectl describe pod <pod>');
    expect(is('lookalike.md')).toContain('kubectl get pods -A\n');
    expect(is('key-order.md')).toMatch(/^hint:.*\nfix:/m);
    // Which day a review was is for the author to say.
    expect(is('impossible-date.md')).toBe(was('impossible-date.md'));
  });

  it('leaves what YAML would take for something else, and tabs in commands', async () => {
    const page = (...steps: string[]) =>
      was('good.md').replace('fix:\n', () => `fix:\n${steps.map((step) => `  - run: ${step}\n`).join('')}`);
    const left = ['“docker” ps –a', 'cut -d "\t" -f 1', '|\n      cat <<-EOF\n      \ta: 1\n      \tEOF'];
    writeFileSync(resolve(root, 'entries/kubernetes/good.md'), page("'docker ps –f ‘a’'", ...left));
    expect(await fixContent(root, find, (file) => file.endsWith('kubernetes/good.md'))).toHaveLength(1);
    expect(is('good.md')).toBe(page("'docker ps -f ''a'''", ...left));
  });

  it('finds nothing to fix the second time', async () => {
    expect(await fixContent(root, find, () => true)).toEqual([]);
  });
});
