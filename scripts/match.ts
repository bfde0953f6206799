import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { answerPath } from '../src/lib/address/url.ts';
import { headline, readAsWords, verdictWords } from '../src/lib/answer/headline.ts';
import { hasCommand } from '../src/lib/symptom/reading/command.ts';
import { withoutEscapes } from '../src/lib/symptom/text/clean.ts';
import type { MatchReport, ShardedMatcher } from '../src/lib/symptom/types.ts';
import { answerLines } from './command/answer-lines.ts';
import { decode } from './command/decode.ts';
import { endWithReader } from './command/end-with-reader.ts';
import { usageError } from './command/usage-error.ts';
import { openContent } from './match/open-content.ts';
import { visible } from './reporters/visible.ts';

const usage = `Usage: npm run -s match -- [--jsonl]

Reads a paste on standard input and names the known errors in it.
  --jsonl    reads one {"id","text"} a line and answers each with one line
Exit code: 0 whatever is found, 2 on a usage error.`;

const jsonl = readArguments();
if (process.stdin.isTTY) usageError('there is nothing to read: send the text to standard input', usage);
endWithReader();
const matcher = await openContent();
if (jsonl) await answerLines((line) => answerLine(matcher, line));
else await printText(decode(await buffer(process.stdin)));

function readArguments(): boolean {
  try {
    const { values } = parseArgs({ options: { jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return values.jsonl ?? false;
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}

async function answerLine(own: ShardedMatcher, line: string): Promise<object> {
  const request = readRequest(line);
  if ('error' in request) return request;
  const { verdict, results, shape, readAs } = await own.match(request.text);
  return {
    id: request.id,
    verdict,
    ...(shape !== undefined && { shape }),
    ...(readAs !== undefined && { readAs: readAs.text }),
    results: results.map(({ kind, entry, score, why }) => ({ entry, ...(kind !== 'entry' && { kind }), score, why })),
  };
}

function readRequest(line: string): { id: unknown; text: string } | { id: unknown; error: string } {
  try {
    const request: unknown = JSON.parse(line);
    const { id = null, text } = (request ?? {}) as { id?: unknown; text?: unknown };
    if (typeof text !== 'string') return { id, error: 'the line is not an object with a string "text"' };
    return { id, text };
  } catch (error) {
    return { id: null, error: `the line is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function printText(text: string): Promise<void> {
  // The checker's vocabulary takes longer to read than the answer.
  const slip = hasCommand(text) ? (await import('./match/slip.ts')).slipWords(text) : undefined;
  if (slip !== undefined) console.log(slip);
  printAnswer(await matcher.match(text));
}

function printAnswer(report: MatchReport): void {
  const { verdict, results, shape } = report;
  for (const words of [readAsWords(report), headline(report)]) if (words !== '') console.log(words);
  for (const result of verdict === 'unknown' ? results.slice(0, 3) : results) {
    const { kind, verdict: own, title, line, quote, first, symptom } = result;
    const isCause = shape === 'status' && symptom !== undefined;
    if (isCause) console.log(`- ${symptom}`);
    const label = kind !== 'entry' || isCause ? '' : `${verdictWords[own]}: `;
    console.log(`${isCause ? '  ' : ''}${label}${title}\n  ${answerPath(result)}`);
    if (line) console.log(`  line ${line.number}: ${quoted(quote?.text ?? line.text)}`);
    if (!isCause) console.log(`  ${kind === 'entry' ? 'First: ' : ''}${first}`);
  }
}

/** What was pasted, as it was pasted, but for what would steer the terminal. */
function quoted(text: string): string {
  const lines = withoutEscapes(text).trim().split('\n');
  return lines.map(visible).join('\n    ');
}
