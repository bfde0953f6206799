import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { emptyCollection, merge } from './vocabulary/collection.ts';
import { readCompletions } from './vocabulary/completions.ts';
import { readOwnContent } from './vocabulary/content.ts';
import { readDictionaries } from './vocabulary/dictionaries.ts';
import { readKubernetes } from './vocabulary/kubernetes.ts';
import { readLists } from './vocabulary/lists.ts';
import { fetchPackage } from './vocabulary/packages.ts';
import { serialise } from './vocabulary/serialise.ts';

/** What the browser may be asked to load, in bytes after brotli. */
const budget = 75_000;

/** Makes `src/lib/lookalike/data/vocabulary.txt` from packages that are fetched for this run and our own lists. */
async function main(): Promise<void> {
  const here = join(import.meta.dirname, 'vocabulary');
  const temporary = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  try {
    const completions = fetchPackage('@withfig/autocomplete', '2.692.3', temporary);
    const kubernetes = fetchPackage('@kubernetes/client-node', '2.0.1', temporary);
    const k8s = fetchPackage('@cspell/dict-k8s', '1.0.13', temporary);
    const docker = fetchPackage('@cspell/dict-docker', '1.1.17', temporary);
    const terms = fetchPackage('@cspell/dict-software-terms', '5.4.9', temporary);
    const collection = emptyCollection();
    merge(collection, readLists(join(here, 'lists')));
    const programs = new Set(readLines(join(here, 'programs.txt')));
    merge(collection, await readCompletions(completions.folder, programs));
    merge(collection, readKubernetes(kubernetes.folder));
    merge(
      collection,
      readDictionaries([
        join(k8s.folder, 'dict', 'k8s.txt'),
        join(docker.folder, 'dict', 'docker-words.txt.gz'),
        join(terms.folder, 'dict', 'softwareTerms.txt.gz'),
        join(terms.folder, 'dict', 'software-tools.txt'),
        join(terms.folder, 'dict', 'networkingTerms.txt'),
      ]),
    );
    merge(collection, await readOwnContent());
    const text = serialise(collection, readLines(join(here, 'confusables.tsv')), [
      'Made by `npm run vocabulary`; do not edit. What the lookalike checker knows.',
      ...[completions, kubernetes, k8s, docker, terms].map(
        ({ name, version, license }) => `${name} ${version} (${license})`,
      ),
      'content: the commands of this knowledge base',
      'scripts/vocabulary/lists: written for this project (MIT)',
      'Confusable characters: UTS #39 of Unicode 15.0.0 with additions (Unicode License V3), see confusables.tsv',
    ]);
    const target = join(import.meta.dirname, '..', 'src', 'lib', 'lookalike', 'data');
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'vocabulary.txt'), text);
    writeOptions(
      collection.options,
      `${completions.name} ${completions.version} (${completions.license}), and own lists (MIT)`,
    );
    const size = brotliCompressSync(text).length;
    console.log(`vocabulary.txt: ${text.length} characters, ${size} bytes with brotli (at most ${budget})`);
    if (size > budget) process.exitCode = 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Programs of which at least so many long options are known have all of them listed. */
const enough = 8;

/** Writes the long options of each program, which the checker loads when it meets one that it does not know. */
function writeOptions(options: ReadonlyMap<string, ReadonlySet<string>>, source: string): void {
  const types = [...options]
    .filter(([, names]) => names.size >= enough)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([program, names]) =>
        `${JSON.stringify(program)}:${JSON.stringify(Object.fromEntries([...names].sort().map((name) => [name, '*'])))}`,
    );
  const head = JSON.stringify({ source, version: '', kinds: {} }).slice(0, -1);
  const text = `${head},"types":{\n${types.join(',\n')}\n}}\n`;
  writeFileSync(join(import.meta.dirname, '../src/lib/checker/schemas/options.schema.json'), text);
  console.log(`options.schema.json: ${types.length} programs, ${brotliCompressSync(text).length} bytes with brotli`);
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
}

await main();
