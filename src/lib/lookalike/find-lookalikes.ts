import { checkWord } from './ascii.ts';
import { CommandWalk } from './command-walk.ts';
import type { Finding, Language, Slip } from './finding.ts';
import { findForeign } from './foreign.ts';
import { messageOf } from './message.ts';
import { findPipes } from './pipes.ts';
import { readSpans } from './read.ts';
import { findRepeats } from './repeats.ts';
import { shadowOf } from './shadow.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordContext } from './word-context.ts';

/**
 * Finds every character that is not what it seems. Any text gets an answer; the time grows with its length only.
 *
 * @returns findings in the order of the text; none overlaps another
 */
export function findLookalikes(text: string, { lang, vocabulary }: LookalikeOptions): Finding[] {
  const shadow = shadowOf(text, vocabulary);
  const spans = readSpans(shadow, lang, vocabulary);
  const slips = [
    ...findForeign(text, spans, vocabulary),
    ...findAscii(shadow, spans, vocabulary),
    ...findRepeats(shadow, spans, vocabulary),
  ];
  return toFindings(text, slips);
}

export interface LookalikeOptions {
  lang: Language;
  vocabulary: Vocabulary;
}

/** Walks through the simple commands: what a word may be depends on the words before it. */
function findAscii(text: string, spans: readonly Span[], vocabulary: Vocabulary): Slip[] {
  const found: Slip[] = [];
  // Words that were found clean once: texts repeat themselves.
  const clean = new Set<string>();
  const walk = new CommandWalk(vocabulary);
  const pipes = findPipes(text, spans, vocabulary);
  const pipeStarts = new Set(pipes.map(({ start }) => start));
  let afterPipe = false;
  let key = '';
  let previous: Span | undefined;
  let previousWord = '';
  for (const read of spans) {
    if (pipeStarts.has(read.start)) {
      walk.step('|', 'operator');
      afterPipe = true;
      continue;
    }
    const span: Span = afterPipe && read.role === 'argument' ? { ...read, role: 'command' } : read;
    afterPipe = false;
    const word = span.end - span.start > 300 ? '' : text.slice(span.start, span.end);
    if (previous !== undefined && endsCommand(text, previous.end, span.start)) walk.reset();
    const context: WordContext = {
      wantsNumber:
        (span.role === 'value' && vocabulary.numberKeys.has(key)) ||
        (span.role === 'argument' && previousWord === 'EXPOSE') ||
        (span.role === 'argument' &&
          (vocabulary.numberFlags.has(previousWord.replace(/^--/, '')) || wantsNumber(walk.program, previousWord))),
      likelyNumber:
        (span.role === 'value' && numberEndings.test(key)) ||
        (span.role === 'flag' && numberEndings.test(word.split('=', 1)[0] ?? '')) ||
        (numberEndings.test(previousWord) && /^--?[a-z]{3}/.test(previousWord)),
      afterFlag: /^--\w/.test(previousWord) && !previousWord.includes('='),
      among: span.role === 'argument' ? walk.subcommands() : undefined,
      shortFlags: span.role === 'flag' ? walk.shortFlags() : undefined,
      program: walk.program,
      resource: /^(?:kubectl|oc)$/.test(walk.program) && resourceVerbs.test(previousWord),
      open: span.role === 'value' || (span.role === 'argument' && walk.program !== ''),
      ...(span.role === 'value' ? { key } : {}),
    };
    if (span.role === 'key') key = word;
    else if (span.role !== 'value' && span.role !== 'comment') key = '';
    const plain =
      context.among === undefined &&
      context.shortFlags === undefined &&
      context.key !== 'apiVersion' &&
      context.open !== true &&
      !context.wantsNumber &&
      !context.likelyNumber;
    const seen = `${span.role} ${word}`;
    if (!plain || !clean.has(seen)) {
      const slips = checkWord(text, span, vocabulary, context);
      if (slips.length > 0) found.push(...slips);
      else if (plain) clean.add(seen);
    }
    walk.step(word, span.role);
    previous = span;
    previousWord = word;
  }
  return [...found, ...pipes];
}

/** What `kubectl` does to a kind of resource, which is named next. */
const resourceVerbs = /^(?:get|describe|delete|edit|patch|explain|scale|label|annotate)$/;

/** How names end whose values are numbers or quantities. */
const numberEndings =
  /(?:port|replicas|timeout|interval|seconds|minutes|period|threshold|retries|count|limit|size|number|priority|weight|duration|retention|ttl|max|min|cpu|cpus|memory|storage|mtu|delay|shares|depth|rate|cores|tries|gib|gb|deadline|offset|workers|user|days|swap|wait|until|since|ttl|age|uid|gid|_id|ID|percent|length|target|targetvalue|amount|horizon|schedule|cron|level|index|days|mode)$/i;

/** `chmod 755`, `sleep 10`, `head -n 10`: operands that are numbers. */
function wantsNumber(program: string, previousWord: string): boolean {
  if (/^(?:chmod|sleep|timeout|seq|exit|return)$/.test(program))
    return previousWord === program || /^-[Rv]+$/.test(previousWord);
  if (/^(?:pg_num|pgp_num|min_size)$/.test(previousWord)) return true;
  return /^(?:head|tail|watch|xargs|ping|journalctl)$/.test(program) && /^-[nc]$/.test(previousWord);
}

/** Whether a line ends between two words without going on in the next. */
function endsCommand(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === '\n' && text[i - 1] !== '\\' && text[i - 2] !== '\\') return true;
  return false;
}

/** Orders slips, drops those that overlap an earlier one, and turns offsets into lines and columns. */
function toFindings(text: string, slips: Slip[]): Finding[] {
  const sorted = slips
    .map((slip, order) => ({ slip, order }))
    .sort((a, b) => a.slip.start - b.slip.start || a.order - b.order);
  const findings: Finding[] = [];
  let line = 1;
  let lineStart = 0;
  let newline = text.indexOf('\n');
  let end = 0;
  for (const { slip } of sorted) {
    if (slip.start < end) continue;
    while (newline !== -1 && newline < slip.start) {
      line++;
      lineStart = newline + 1;
      newline = text.indexOf('\n', lineStart);
    }
    end = slip.start + slip.found.length;
    findings.push({
      line,
      column: slip.start - lineStart + 1,
      length: slip.found.length,
      found: slip.found,
      expected: slip.expected,
      kind: slip.kind,
      message: messageOf(slip),
      certain: slip.certain,
    });
  }
  return findings;
}
