import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Entry } from '../src/lib/entry/entry.ts';
import { symptomSource } from '../src/lib/entry/symptom-source.ts';
import { fingerprint } from '../src/lib/receipt/fingerprint.ts';
import { buildIndex, openIndex } from '../src/lib/symptom/index.ts';
import { usageError } from './command/usage-error.ts';
import { type CaseFile, caseFiles, openCase } from './lab/cases.ts';
import { environmentNames, readEnvironment } from './lab/environment.ts';
import { layersOf } from './lab/layers.ts';
import { readReceipt, receiptsFolder, writeReceipt } from './lab/receipts.ts';
import { transcriptText } from './lab/transcript.ts';
import { type Trial, tryCase } from './lab/try-case.ts';
import { type Page, readContent } from './source/content.ts';

const usage = `Usage: npm run lab -- [<slug>… | --topic <topic> | --changed | --list] [--jobs <n>] [--show]

Provokes known errors with the real tools, on throw-away machines, runs their fixes as they are published, and writes a
receipt for each into content/receipts/. Needs root and Debian's mmdebstrap; see scripts/lab/README.md.
  <slug>…    these cases; without any, all of them
  --topic    the cases of a topic
  --changed  the cases whose entry says something else than its receipt, or that have none
  --list     names the cases and what their receipts say; runs nothing
  --jobs     so many cases at a time; one a core otherwise
  --show     prints what was typed and printed
  --into     a folder for the receipts instead of content/receipts
Exit code: 0 where all hold, 1 where one failed, 2 on a usage error.`;

const { values, slugs } = readArguments();
const entries = new Map((await readContent()).entries.map((page) => [page.slug, page]));
const files = await chosen();
if (values.list) await list();
else if (files.length > 0) await run();

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        topic: { type: 'string' },
        changed: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        show: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        into: { type: 'string', default: receiptsFolder },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return { values, slugs: positionals };
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}

async function chosen(): Promise<CaseFile[]> {
  const all = caseFiles();
  const { topic, changed } = values;
  const missing = slugs.find((slug) => !all.some((file) => file.slug === slug));
  if (missing) usageError(`there is no case for “${missing}”; --list names those that there are`, usage);
  if (topic !== undefined && !all.some((file) => file.topic === topic))
    usageError(`there is no case of the topic “${topic}”`, usage);
  const named = all.filter(
    (file) => (slugs.length === 0 || slugs.includes(file.slug)) && (topic ?? file.topic) === file.topic,
  );
  if (!changed) return named;
  const stale = await Promise.all(named.map(async ({ slug }) => (await stateOf(slug)) !== 'receipt'));
  return named.filter((_file, index) => stale[index]);
}

/** Whether an entry has a receipt that still says what the entry says. */
async function stateOf(slug: string): Promise<'receipt' | 'stale' | 'none'> {
  const [receipt, entry] = [await readReceipt(slug), entries.get(slug)];
  if (!receipt || !entry) return 'none';
  return receipt.fingerprint === (await fingerprint(entry.data)) ? 'receipt' : 'stale';
}

async function list(): Promise<void> {
  for (const { topic, slug } of files) {
    const receipt = await readReceipt(slug);
    const state = { receipt: 'holds', stale: 'stale', none: 'no receipt' }[await stateOf(slug)];
    const tools = receipt
      ? Object.entries(receipt.tools)
          .map(([tool, version]) => `${tool} ${version}`)
          .join(', ')
      : '';
    console.log([topic, slug, state, receipt?.on ?? '', tools].join('\t').trimEnd());
  }
}

async function run(): Promise<void> {
  if (process.getuid?.() !== 0) usageError('the lab needs root: it starts machines in namespaces of their own', usage);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
  const cases = files.map(openCase);
  const layers = new Map<string, string[]>();
  for (const name of environmentNames())
    if (cases.some(({ environment }) => environment === name))
      layers.set(name, await layersOf(name, (line) => console.error(line)));
  const matcher = openIndex(buildIndex([...entries.values()].map((page) => symptomSource(page))));
  const today = new Date().toISOString().slice(0, 10);
  const waiting = cases.values();
  let failures = 0;
  const work = async () => {
    for (const own of waiting) {
      const page = entries.get(own.slug);
      if (!page) {
        failures++;
        console.log(`failed ${own.slug}: there is no entry of this name`);
        continue;
      }
      const environment = readEnvironment(own.environment);
      const trial = await tryCase(page.data, own, {
        environment,
        layers: layers.get(own.environment) ?? [],
        match: (text) => matcher.match(text),
      });
      if (trial.failed.length > 0) failures++;
      else await writeReceipt(page.data, trial, today, values.into);
      tell(trial, page);
    }
  };
  const jobs = Number(values.jobs ?? availableParallelism());
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, work));
  process.exitCode = failures > 0 ? 1 : 0;
}

function tell({ own, failed, seconds, lines }: Trial, page: Page<Entry>): void {
  if (values.show) console.log(`${transcriptText(lines)}`);
  if (failed.length === 0) console.log(`ok ${own.slug} (${seconds} s)`);
  for (const { assertion, reason } of failed)
    console.log(
      `failed ${own.slug} (${seconds} s): ${assertion}: ${reason.replaceAll('\n', '\n    ')}${assertion === 'case' ? '' : `\n    in ${page.file.path}`}`,
    );
}
