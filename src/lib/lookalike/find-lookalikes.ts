import type { Vocabulary } from './data/vocabulary.ts';
import type { Finding, Language, Slip } from './finding.ts';
import { readSpans } from './read/read.ts';
import { shadowOf } from './read/shadow.ts';
import { findAscii } from './rules/find-ascii.ts';
import { findForeign } from './rules/foreign.ts';
import { findRepeats } from './rules/repeats.ts';
import { messageOf } from './suggest/message.ts';

/**
 * Finds every character that is not what it seems. Any text gets an answer; the time grows with its length only.
 *
 * @returns findings in the order of the text; none overlaps another
 */
export function findLookalikes(text: string, { lang, vocabulary }: LookalikeOptions): Finding[] {
  const shadow = shadowOf(text, vocabulary);
  const spans = readSpans(shadow, lang, vocabulary);
  const slips = [
    ...findForeign(text, shadow, spans, vocabulary),
    ...findAscii(shadow, spans, vocabulary),
    ...findRepeats(shadow, spans, vocabulary),
  ];
  return toFindings(text, slips);
}

export interface LookalikeOptions {
  lang: Language;
  vocabulary: Vocabulary;
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
