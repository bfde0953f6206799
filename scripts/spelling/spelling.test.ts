import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../command/project-root.ts';
import { readContent } from '../source/content.ts';
import { englishText } from './english-text.ts';

const temporary = mkdtempSync(resolve(tmpdir(), 'known-errors-spelling-'));
afterAll(() => rmSync(temporary, { recursive: true }));

describe('the English of the content', () => {
  it('is spelt as the dictionaries and scripts/spelling/project-words.txt say', async () => {
    const { files } = await readContent();
    for (const file of files) {
      const path = resolve(temporary, file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, englishText(file));
    }
    const cspell = resolve(projectRoot, 'node_modules/cspell/bin.mjs');
    const options = [
      'lint',
      '--config',
      resolve(projectRoot, 'cspell.json'),
      '--no-progress',
      '--no-summary',
      '--no-color',
    ];
    const { stdout, status } = spawnSync(process.execPath, [cspell, ...options, '--root', temporary, '**/*.md'], {
      encoding: 'utf8',
      cwd: temporary,
    });
    const mend = 'correct the word, or add it to scripts/spelling/project-words.txt, in its order';
    expect(stdout, mend).toBe('');
    expect(status).toBe(0);
  }, 60_000);
});

describe('project-words.txt', () => {
  const words = readFileSync(resolve(import.meta.dirname, 'project-words.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('is in order and holds each word once (sort it as an editor does)', () => {
    expect(words).toEqual([...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'en')));
  });
});
