import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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

const languages: readonly Language[] = ['shell', 'console', 'yaml', 'dockerfile', 'text'];
const usage = `Finds characters that are not what they seem.
  npm run -s lookalike [-- [--lang ${languages.join('|')}] files…]   without files: standard input
  npm run -s lookalike -- --jsonl   lines {"id","lang","text"} in, lines {"id","findings"} out`;

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
  if (values.jsonl) await answerLines((line) => answer(line, vocabulary));
  else {
    for (const file of positionals.length > 0 ? positionals : ['-']) showText(file, values.lang, vocabulary);
  }
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function answer(line: string, vocabulary: Vocabulary): Answer {
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

function showText(file: string, lang: Language | undefined, vocabulary: Vocabulary): void {
  let text: string;
  try {
    text = decode(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    usageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, usage);
  }
  const name = file === '-' ? 'stdin' : file;
  const findings = findLookalikes(text, { lang: lang ?? languageOf(file, text, vocabulary), vocabulary });
  for (const { start, shown, findings: inside } of windows(text, findings)) {
    for (const { line, column, length, message } of inside) {
      const margin = shown.slice(0, column - 1 - start).replace(/[^\t]/g, ' ');
      const mark = '^'.repeat(Math.min(Math.max(1, length), Math.max(1, shown.length - margin.length)));
      process.stdout.write(`${name}:${line}:${column} ${message}\n  ${shown}\n  ${margin}${mark}\n`);
    }
    const inWindow = inside.map((finding) => ({ ...finding, line: 1, column: finding.column - start }));
    process.stdout.write(`  ${correct(shown, inWindow)}\n`);
  }
  process.stdout.write(findings.length === 0 ? `${name}: no lookalike characters found\n` : '');
}

function languageOf(file: string, text: string, vocabulary: Vocabulary): Language {
  if (/\.ya?ml$/.test(file)) return 'yaml';
  if (/(?:^|\/)(?:Dockerfile[^/]*|[^/]*\.dockerfile)$/i.test(file)) return 'dockerfile';
  if (/\.(?:sh|bash)$/.test(file)) return 'shell';
  return guessLanguage(text, vocabulary);
}

function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}

type Answer = { id: unknown; findings: Array<Omit<Finding, 'certain' | 'rule'>> } | { id: unknown; error: string };

await main();
