import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct, findLookalikes } from '../../src/lib/lookalike/index.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';
import { readFrontMatter } from '../../src/lib/yaml/front-matter.ts';
import { checkForm } from '../checks/form.ts';
import { checkLookalikes } from '../checks/lookalike.ts';
import { projectRoot } from '../command/project-root.ts';
import { contentOf } from '../source/content.ts';
import { parseSourceFile } from '../source/source-file.ts';
import { vocabulary } from '../source/vocabulary.ts';
import { applyEdits } from './apply-edits.ts';
import { settled } from './values.ts';

const page = (yaml: string, body = 'Why.\n') => `---\n${yaml}\n---\n\n${body}`;

/** The text with the certain suggestions of the checks put in. */
function fixed(text: string): string {
  const { file } = parseSourceFile(text, 'a.md', { kind: 'entry', topic: 'docker', slug: 'a' });
  const content = contentOf(file ? [file] : [], projectRoot);
  const problems: Problem[] = [...content.problems, ...checkForm(content), ...checkLookalikes(content)];
  return applyEdits(text, problems);
}

describe('applyEdits', () => {
  it.each([
    ["- run: 'docker ps --format ‘{{.Names}}’'", "- run: 'docker ps --format ''{{.Names}}'''"],
    ['- run: "docker ps --format “{{.Names}}”"', '- run: "docker ps --format \\"{{.Names}}\\""'],
    ['- run: "docker ps \\u2013a"', '- run: "docker ps -a"'],
    ['- run: docker ps --format “{{.Names}}”', '- run: docker ps --format "{{.Names}}"'],
    ['- run: |\n    docker ps –a --format “b”', '- run: |\n    docker ps -a --format "b"'],
    ['- run: docker ps \u00a0', '- run: docker ps  '],
    ['- { run: docker ps –a }', '- { run: docker ps -a }'],
    ['- run: docker ps –a\n  expect: a ', '- run: docker ps -a\n  expect: a'],
    ['added: 21.11.2026', "added: '2026-11-21'"],
  ])('fixes %j', (before, after) => {
    expect(fixed(page(before))).toBe(page(after));
  });

  it.each([
    ['- run: “docker” ps -a'],
    ['- run: – docker ps'],
    ['- run: ＊x'],
    ['- run: curl -H Accept:\u00a0application/json http://x.org'],
    ['- run: echo x ＃1 > /tmp/f'],
    ['- run: sed -i s/a/\u00a0#b/ f'],
    ['- { run: docker ps｝ }'],
  ])('leaves %j to the author, and fixes what stands beside it', (line) => {
    const beside = '- run: docker rm –f <container>';
    expect(fixed(page(`fix:\n${line}\n${beside}`))).toBe(page(`fix:\n${line}\n${beside.replace('–', '-')}`));
  });

  it('takes the spaces from the lines around front matter', () => {
    expect(fixed('---  \na: 1\n---\t\n\nWhy.\n')).toBe('---\na: 1\n---\n\nWhy.\n');
  });

  it('fixes code in the text below', () => {
    expect(fixed(page('a: 1', '`docker ps –a`\n'))).toBe(page('a: 1', '`docker ps -a`\n'));
  });

  it('leaves each value as it was, or says in it what the check says', () => {
    const unit = fc.constantFrom(...'‘’“”–＃＊：\u00a0', ...' \\,{-', "''", ' --format ', 'docker ps ', '\n    ');
    const forms = ['- run: §', "- run: '§'", '- run: "§"', '- run: |\n    §', '- run: >-\n    §', '- { run: § }'];
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), fc.constantFrom(...forms), (text, form) => {
        const before = page(`fix:\n${form.replace('§', () => `docker ps ${text}`)}\nlast: 1`);
        const run = runOf(before);
        if (run === undefined) return;
        const findings = findLookalikes(run, { lang: 'shell', vocabulary: vocabulary() });
        const meant = correct(
          run,
          findings.filter(({ certain }) => certain),
        );
        expect([run, meant].map(settled)).toContain(settled(runOf(fixed(before)) ?? 'unreadable'));
      }),
      { numRuns: 200 },
    );
  });
});

function runOf(text: string): string | undefined {
  const read = readFrontMatter(text);
  const { fix } = (Array.isArray(read) ? {} : read.yaml.data) as { fix?: { run: string }[] };
  return fix?.[0]?.run;
}
