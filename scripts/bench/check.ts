import { resolve } from 'node:path';
import { LineCounter, parseAllDocuments } from 'yaml';
import { applyEdits, checkText } from '../../src/lib/checker/index.ts';
import { plainSteps } from '../../src/lib/step/step-groups.ts';
import { type BrokenCase, readBroken } from '../eval/read-broken.ts';
import { halfOf, tuneFolder } from '../eval/read-set.ts';
import { heredocs } from '../manifest/find-manifests.ts';
import { readContent } from '../source/content.ts';
import { loadSchemas } from '../source/schemas.ts';
import { vocabulary } from '../source/vocabulary.ts';
import { type Mutant, mutantsOf } from './check-mutations.ts';
import { type CodeBlock, codeBlocks } from './lookalike-blocks.ts';
import { randomOf } from './lookalike-slips.ts';
import { table } from './table.ts';

/** How many mutants of each class are made. */
const perClass = 150;

/**
 * Measures the checker: one fault at a time is put into the project's own manifests and commands; the share that is
 * found, found at its line, and mended to what stood there before. The parser alone is the rival. Then real broken files
 * in two halves, and what is said of clean texts.
 */
export async function benchCheck(): Promise<void> {
  const blocks = await ownBlocks();
  const mutants = mutantsOf(blocks, perClass, randomOf(1));
  const rows: string[][] = [];
  for (const name of new Set(mutants.map((one) => one.name)))
    rows.push(
      await judged(
        name,
        mutants.filter((one) => one.name === name),
      ),
    );
  rows.push(
    await judged(
      'all in YAML',
      mutants.filter(({ lang }) => lang === 'yaml'),
    ),
  );
  rows.push(
    await judged(
      'all in shell',
      mutants.filter(({ lang }) => lang !== 'yaml'),
    ),
  );
  console.log('Faults put into own manifests and commands, one each, %\n');
  console.log(table(['', 'found', 'at its line', 'mended', 'parser: found', 'at its line'], rows));
  const broken: string[][] = [];
  for (const half of ['tune', 'test'] as const) {
    const cases = await readBroken(half === 'tune' ? tuneFolder : resolve(import.meta.dirname, '../eval/test'));
    const stray = cases.filter(({ thread }) => halfOf(thread) !== half).map(({ id }) => id);
    if (stray.length > 0) throw new Error(`these stand in ${half}, but belong to the other half: ${stray.join(' ')}`);
    broken.push(await judgedReal(half, cases));
  }
  console.log('\nReal broken files, %\n');
  console.log(table(['', 'found', 'at its line', 'parser: found', 'at its line'], broken));
  console.log(`\n${await falseFindings(blocks)}`);
}

/** Own commands, scripts and manifests, those in here-documents on their own. */
export async function ownBlocks(): Promise<CodeBlock[]> {
  const { entries, topics } = await readContent();
  const runs = [
    ...entries.flatMap(({ data }) => [
      ...plainSteps(data.fix),
      ...(data.catchUp === 'topic' ? [] : plainSteps(data.catchUp)),
    ]),
    ...topics.flatMap(({ data }) => plainSteps(data.catchUp)),
  ].flatMap((step) => (typeof step === 'string' ? [] : [step.run]));
  const manifests = runs.flatMap((run) => heredocs(run, '')).map(({ text }): CodeBlock => ({ text, lang: 'yaml' }));
  const all = [...(await codeBlocks()), ...manifests].filter(
    ({ text, lang }) => lang !== 'yaml' || text.split('\n').length > 4,
  );
  return [...new Map(all.map((block) => [block.text, block])).values()];
}

async function judged(name: string, mutants: readonly Mutant[]): Promise<string[]> {
  const counts = [0, 0, 0, 0, 0];
  for (const { text, lang, line, original } of mutants) {
    const { findings } = await checkText(text, { lang, vocabulary: vocabulary(), load: loadSchemas });
    const mended = applyEdits(
      text,
      findings.flatMap(({ edits }) => edits),
    );
    const parsed = lang === 'yaml' ? parserLines(text) : [];
    for (const [at, holds] of [
      findings.length > 0,
      findings.some((one) => one.line === line),
      mended === original,
      parsed.length > 0,
      parsed.includes(line),
    ].entries())
      if (holds) counts[at] = (counts[at] ?? 0) + 1;
  }
  return [`${name} (${mutants.length})`, ...counts.map((count) => share(count, mutants.length))];
}

async function judgedReal(half: string, cases: readonly BrokenCase[]): Promise<string[]> {
  const counts = [0, 0, 0, 0];
  for (const { text, lang, lines } of cases) {
    const { findings } = await checkText(text, { lang, vocabulary: vocabulary(), load: loadSchemas });
    const parsed = lang === 'yaml' ? parserLines(text) : [];
    for (const [at, holds] of [
      findings.length > 0,
      findings.some(({ line }) => lines.includes(line)),
      parsed.length > 0,
      parsed.some((line) => lines.includes(line)),
    ].entries())
      if (holds) counts[at] = (counts[at] ?? 0) + 1;
  }
  return [`${half} (${cases.length})`, ...counts.map((count) => share(count, cases.length))];
}

/** The lines at which the parser alone gives up, as yamllint and kubectl tell them. */
function parserLines(text: string): number[] {
  const counter = new LineCounter();
  return parseAllDocuments(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' }).flatMap(
    (document) => document.errors.map(({ pos }) => counter.linePos(pos[0]).line),
  );
}

async function falseFindings(blocks: readonly CodeBlock[]): Promise<string> {
  let certain = 0;
  let guessed = 0;
  for (const { text, lang } of blocks) {
    const { findings } = await checkText(text, { lang, vocabulary: vocabulary(), load: loadSchemas });
    if (findings.some((one) => one.certain)) certain++;
    else if (findings.length > 0) guessed++;
  }
  const per = (count: number): string => ((1000 * count) / blocks.length).toFixed(1);
  return `Of ${blocks.length} own texts that are clean, per 1,000: ${per(certain)} with a certain finding, ${per(guessed)} with a guess`;
}

function share(count: number, all: number): string {
  return all === 0 ? '·' : ((100 * count) / all).toFixed(1);
}
