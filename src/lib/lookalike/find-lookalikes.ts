import { Claims } from './claims.ts';
import type { Vocabulary } from './data/vocabulary.ts';
import type { Finding, Language } from './finding.ts';
import { marksOf } from './read/marks.ts';
import { readWords } from './read/read.ts';
import { shadowOf } from './read/shadow.ts';
import { rules as allRules } from './rules/all.ts';
import { everyRole, type Rule } from './rules/rule.ts';
import { messageOf } from './suggest/message.ts';

/**
 * Finds every character that is not what it seems. Any text gets an answer; the time grows with its length only.
 *
 * @returns findings in the order of the text; none overlaps another
 */
export function findLookalikes(text: string, { lang, vocabulary, rules = allRules }: LookalikeOptions): Finding[] {
  const words = readWords(shadowOf(text, vocabulary), lang, vocabulary);
  const marks = marksOf(text, words, vocabulary);
  const claims = new Claims(text);
  for (const rule of rules) {
    const own = rule.roles === everyRole ? words : words.filter(({ role }) => rule.roles.includes(role));
    claims.add(rule.id, rule.check({ text, language: lang, words: own, marks, vocabulary }));
  }
  return toFindings(text, claims);
}

interface LookalikeOptions {
  readonly lang: Language;
  readonly vocabulary: Vocabulary;
  /** The rules to ask, all of them unless named. Where two find something in one word, the first has it. */
  readonly rules?: readonly Rule[];
}

/** Drops what overlaps an earlier slip, and turns offsets into lines and columns. */
function toFindings(text: string, claims: Claims): Finding[] {
  const findings: Finding[] = [];
  let line = 1;
  let lineStart = 0;
  let newline = text.indexOf('\n');
  let end = 0;
  for (const slip of claims.slips()) {
    const { start, found, expected, kind, rule, certain } = slip;
    if (start < end) continue;
    while (newline !== -1 && newline < start) {
      line++;
      lineStart = newline + 1;
      newline = text.indexOf('\n', lineStart);
    }
    end = start + found.length;
    const column = start - lineStart + 1;
    findings.push({
      line,
      column,
      length: found.length,
      found,
      expected,
      kind,
      rule,
      message: messageOf(slip),
      certain,
    });
  }
  return findings;
}
