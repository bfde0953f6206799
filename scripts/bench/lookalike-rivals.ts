import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findLookalikes } from '../../src/lib/lookalike/index.ts';
import { vocabulary } from '../source/vocabulary.ts';
import type { CodeBlock } from './lookalike-blocks.ts';

/** Places in a text: offsets from 0, the end behind the last character. */
type Place = readonly [from: number, to: number];

/** A way to find slips. */
export interface Judge {
  name: string;
  judge(blocks: readonly CodeBlock[]): Promise<Place[][]>;
  end(): Promise<void>;
}

export function ours(): Judge {
  const known = vocabulary();
  return {
    name: 'ours',
    judge: async (blocks) =>
      blocks.map(({ text, lang }) => {
        const starts = lineStarts(text);
        return findLookalikes(text, { lang, vocabulary: known }).map(({ line, column, length }) => {
          const from = (starts[line - 1] ?? 0) + column - 1;
          return [from, from + length] as const;
        });
      }),
    end: async () => {},
  };
}

/** The plain rule: whatever is not ASCII. */
export function nonAscii(): Judge {
  return {
    name: 'any non-ASCII',
    judge: async (blocks) =>
      blocks.map(({ text }) => [...text.matchAll(/[^\x00-\x7f]/g)].map(({ index }) => [index, index + 1] as const)),
    end: async () => {},
  };
}

/** Fetched for the run, into a temporary folder; no dependency of the project. It brings its dictionaries along. */
const fetched = 'cspell@10.3.0';

export async function cspell(): Promise<Judge> {
  const run = promisify(execFile);
  const shell = process.platform === 'win32';
  const folder = await mkdtemp(join(tmpdir(), 'bench-cspell-'));
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', fetched], {
    cwd: folder,
    shell,
  });
  await writeFile(
    join(folder, 'cspell.json'),
    JSON.stringify({
      version: '0.2',
      language: 'en',
      dictionaries: ['k8s', 'docker', 'softwareTerms', 'bash', 'npm', 'filetypes'],
    }),
  );
  return {
    name: 'cspell',
    judge: async (blocks) => {
      const files = blocks.map((_, index) => `block-${index}.txt`);
      for (const [index, { text }] of blocks.entries()) await writeFile(join(folder, files[index] ?? ''), text);
      await writeFile(join(folder, 'files.txt'), files.join('\n'));
      const printed = await run(
        process.execPath,
        [
          'node_modules/cspell/bin.mjs',
          'lint',
          '--no-progress',
          '--no-summary',
          '--no-color',
          '--config',
          'cspell.json',
          '--file-list',
          'files.txt',
        ],
        { cwd: folder, maxBuffer: 1e9 },
      ).then(
        ({ stdout }) => stdout,
        // It ends with 1 where it found something.
        (error: unknown) => (error instanceof Error && 'stdout' in error ? String(error.stdout) : ''),
      );
      const places: Place[][] = blocks.map(() => []);
      for (const [, index = '', line = '', column = '', word = ''] of printed.matchAll(
        /block-(\d+)\.txt:(\d+):(\d+) - Unknown word \((.*?)\)/g,
      )) {
        const from = (lineStarts(blocks[Number(index)]?.text ?? '')[Number(line) - 1] ?? 0) + Number(column) - 1;
        places[Number(index)]?.push([from, from + word.length]);
      }
      await Promise.all(files.map((file) => rm(join(folder, file), { force: true })));
      return places;
    },
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
