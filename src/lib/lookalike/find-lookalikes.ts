import { checkWord, type WordContext } from './ascii.ts';
import type { Finding, Language, Slip } from './finding.ts';
import { findForeign } from './foreign.ts';
import { messageOf } from './message.ts';
import { findPipes } from './pipes.ts';
import { readSpans } from './read.ts';
import { findRepeats } from './repeats.ts';
import { shadowOf } from './shadow.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  let command: Span[] = [];
  let path = '';
  const endCommand = (): void => {
    if (command.length > 2) found.push(...findPipes(text, command, vocabulary));
    command = [];
    path = '';
  };
  let key = '';
  for (const [index, span] of spans.entries()) {
    const previous = spans[index - 1];
    if (span.role === 'operator' || span.role === 'command' || span.role === 'prompt') endCommand();
    else if (previous !== undefined && command.length > 0 && text.slice(previous.end, span.start).includes('\n')) {
      if (!/\\\r?\n/.test(text.slice(previous.end, span.start)) && text[previous.end - 1] !== '\\') endCommand();
    }
    const word = text.slice(span.start, span.end);
    const context: WordContext = { wantsNumber: span.role === 'value' && vocabulary.numberKeys.has(key) };
    if (span.role === 'key') key = word;
    else if (span.role === 'value') key = '';
    const node = path === '' ? undefined : vocabulary.tree.get(path);
    if (span.role === 'argument' && node !== undefined) context.among = node.subcommands;
    found.push(...checkWord(text, span, vocabulary, context));
    if (span.role === 'command') path = word.replace(/^.*\//, '');
    else if (span.role === 'argument' && path !== '') {
      if (node?.subcommands.has(word)) path = `${path} ${word}`;
      else if (command.at(-1)?.role !== 'flag') path = '';
    }
    if (span.role !== 'operator' && span.role !== 'prompt') command.push(span);
  }
  endCommand();
  return found;
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
