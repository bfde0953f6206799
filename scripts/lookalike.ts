import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CheckFinding, checkText, readAs } from '../src/lib/checker/index.ts';
import {
  correct,
  type Finding,
  findLookalikes,
  guessLanguage,
  type Language,
  openVocabulary,
  type Vocabulary,
} from '../src/lib/lookalike/index.ts';
import { answerLines } from './command/answer-lines.ts';
import { decode } from './command/decode.ts';
import { endWithReader } from './command/end-with-reader.ts';
import { usageError } from './command/usage-error.ts';
import { windows } from './reporters/windows.ts';
import { loadSchemas } from './source/schemas.ts';

const languages: readonly Language[] = ['shell', 'console', 'yaml', 'dockerfile', 'text'];
const usage = `Finds characters that are not what they seem.
  npm run -s lookalike [-- [--lang ${languages.join('|')}] files…]   without files: standard input
  npm run -s lookalike -- --jsonl   lines {"id","lang","text"} in, lines {"id","findings"} out
  --all (or npm run -s check-text)  also how files are written, their fields, typing errors, and what was looked at`;

/** Reads the arguments and runs what they ask for; exits with 2 on a usage error. */
async function main(): Promise<void> {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    usageError(error instanceof Error ? error.message : String(error), usage);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(usage);
    return;
  }
  if (values.lang !== undefined && !isLanguage(values.lang)) usageError(`unknown language: ${values.lang}`, usage);
  if (values.jsonl && (positionals.length > 0 || values.lang !== undefined))
    usageError('--jsonl reads standard input only, and each line names its own language', usage);
  endWithReader();
  const vocabulary = openVocabulary(
    readFileSync(join(import.meta.dirname, '../src/lib/lookalike/data/vocabulary.txt'), 'utf8'),
  );
  if (values.jsonl) await answerLines((line) => answer(line, vocabulary, values.all));
  else {
    for (const file of positionals.length > 0 ? positionals : ['-'])
      await showText(file, values.lang, vocabulary, values.all);
  }
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

async function answer(line: string, vocabulary: Vocabulary, all: boolean): Promise<Answer> {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `the line is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    return { id: null, error: 'a line must be an object {"id","lang","text"}' };
  const { id = null, lang = 'text', text } = asked as { id?: unknown; lang?: unknown; text?: unknown };
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (typeof lang !== 'string' || !isLanguage(lang))
    return { id, error: `"lang" must be one of ${languages.join(', ')}` };
  if (all) {
    const known = lang === 'text' ? readAs(text, vocabulary) : lang;
    return { id, ...(await checkText(text, { lang: known, vocabulary, load: loadSchemas })) };
  }
  const findings = findLookalikes(text, { lang, vocabulary });
  return {
    id,
    findings: findings.map(({ line: row, column, length, found, expected, kind, message }) => ({
      line: row,
      column,
      length,
      found,
      expected,
      kind,
      message,
    })),
  };
}

async function showText(file: string, lang: Language | undefined, vocabulary: Vocabulary, all: boolean): Promise<void> {
  let text: string;
  try {
    text = decode(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    usageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, usage);
  }
  const name = file === '-' ? 'stdin' : file;
  const options = { lang: lang ?? languageOf(file, text, vocabulary, all), vocabulary };
  if (all) {
    const { looked, unchecked, findings } = await checkText(text, { ...options, load: loadSchemas });
    showFindings(name, text, findings);
    const count = findings.length === 1 ? '1 finding' : `${findings.length || 'no'} findings`;
    process.stdout.write(
      `${name}: ${looked}: ${count}${unchecked.length > 0 ? `; not checked: ${unchecked.join('; ')}` : ''}\n`,
    );
    return;
  }
  const findings = findLookalikes(text, options);
  showFindings(name, text, findings, (shown, inWindow) => process.stdout.write(`  ${correct(shown, inWindow)}\n`));
  process.stdout.write(findings.length === 0 ? `${name}: no lookalike characters found\n` : '');
}

/** Each line with its findings underlined; `after` is told what was shown, and the findings in it. */
function showFindings<Shown extends Finding | CheckFinding>(
  name: string,
  text: string,
  findings: readonly Shown[],
  after?: (shown: string, inWindow: Shown[]) => void,
): void {
  for (const { start, shown, findings: inside } of windows(text, findings)) {
    for (const { line, column, length, message } of inside) {
      const margin = shown.slice(0, column - 1 - start).replace(/[^\t]/g, ' ');
      const mark = '^'.repeat(Math.min(Math.max(1, length), Math.max(1, shown.length - margin.length)));
      process.stdout.write(`${name}:${line}:${column} ${message}\n  ${shown}\n  ${margin}${mark}\n`);
    }
    after?.(
      shown,
      inside.map((finding) => ({ ...finding, line: 1, column: finding.column - start })),
    );
  }
}

function languageOf(file: string, text: string, vocabulary: Vocabulary, all: boolean): Language {
  if (/\.ya?ml$/.test(file)) return 'yaml';
  if (/(?:^|\/)(?:Dockerfile[^/]*|[^/]*\.dockerfile)$/i.test(file)) return 'dockerfile';
  if (/\.(?:sh|bash)$/.test(file)) return 'shell';
  return all ? readAs(text, vocabulary) : guessLanguage(text, vocabulary);
}

function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}

type Answer =
  | { id: unknown; findings: readonly (Omit<Finding, 'certain' | 'rule'> | CheckFinding)[] }
  | { id: unknown; error: string };

await main();
