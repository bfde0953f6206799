import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import type { Span } from '../read/span.ts';
import { align, skeleton } from '../suggest/skeleton.ts';
import { isLeet, looksRandom, slips } from '../suggest/word-slips.ts';

/** Paths and file names, also in comments and prompts. */
const paths =
  /[\w.~-]*(?:\/[\w.-]+)+|[\w-]+\.(?:ya?(?:m|rn)[l1Ii]|js[o0O]n|c[o0O]nf|[s5]h|txt|pe(?:m|rn)|crt|key|tgz|gz|[l1I][o0O]g|env)\b/g;

/**
 * Finds names that stand in the text in two spellings which look alike: `node-1` and `node-l`. The spelling that is
 * known, used more often, or more like known words is taken for the right one.
 */
export function findRepeats(text: string, spans: readonly Span[], vocabulary: Vocabulary): Slip[] {
  const places = new Map<string, number[]>();
  const add = (word: string, start: number): void => {
    const starts = places.get(word);
    if (starts === undefined) places.set(word, [start]);
    else starts.push(start);
  };
  for (const { start, end, role } of spans) {
    if (role === 'operator') continue;
    if (role === 'comment' || role === 'prose' || role === 'prompt') {
      if (end - start > 2000) continue;
      for (const path of text.slice(start, end).matchAll(paths)) {
        add(path[0], start + path.index);
        for (const match of path[0].matchAll(/[\w.-]+/g)) add(match[0], start + path.index + match.index);
      }
      continue;
    }
    const word = text.slice(start, end);
    if (word.length > 300 || /^-\w{1,4}$/.test(word) || /[^\x00-\x7f]/.test(word)) continue;
    if (word.includes('/')) for (const path of word.matchAll(paths)) add(path[0], start + path.index);
    for (const match of word.matchAll(/[\w.-]+/g)) {
      add(match[0], start + match.index);
      if (!/[^A-Za-z0-9]/.test(match[0])) continue;
      for (const part of match[0].matchAll(/[A-Za-z0-9]+/g)) add(part[0], start + match.index + part.index);
    }
  }
  const alike = new Map<string, Map<string, number[]>>();
  for (const [word, starts] of places) {
    if (word.length < 4 || word.length > 200 || /^[\d.,:/-]+$/.test(word) || looksRandom(word)) continue;
    const key = skeleton(word);
    const variants = alike.get(key);
    if (variants === undefined) alike.set(key, new Map([[word, starts]]));
    else variants.set(word, starts);
  }
  const found: Slip[] = [];
  for (const variants of alike.values()) if (variants.size > 1) judge(variants, vocabulary, found);
  return found;
}

function judge(variants: ReadonlyMap<string, readonly number[]>, vocabulary: Vocabulary, into: Slip[]): void {
  const ranked = [...variants].sort(
    ([a, ats], [b, bts]) => rank(b, bts.length, vocabulary) - rank(a, ats.length, vocabulary),
  );
  const right = ranked[0]?.[0] ?? '';
  for (const [word, starts] of ranked.slice(1, 6)) {
    if (word.toLowerCase() === right.toLowerCase() || vocabulary.knows(word) || isLeet(word)) continue;
    const edits = align(word, right);
    if (edits === undefined || edits.length === 0 || edits.length > 1) continue;
    // What is known counts more than what is frequent: a slip may have been copied.
    const [at] = edits;
    if (at !== undefined && vocabulary.knows(partAt(word, at.at)) && !vocabulary.knows(partAt(right, at.at))) continue;
    for (const start of starts) {
      into.push(
        ...slips(start, word, { word: right, edits }, `“${right}” stands elsewhere in this text`).map((slip) => ({
          ...slip,
          certain: false,
        })),
      );
    }
  }
}

/** The run of letters and digits around an offset. */
function partAt(word: string, at: number): string {
  const head = /[A-Za-z0-9]*$/.exec(word.slice(0, at))?.[0] ?? '';
  return head + (/^[A-Za-z0-9]*/.exec(word.slice(at))?.[0] ?? '');
}

function rank(word: string, count: number, vocabulary: Vocabulary): number {
  const parts = word.split(/[^A-Za-z0-9]+/).filter((part) => part.length > 1);
  const known = parts.filter((part) => vocabulary.knows(part)).length / Math.max(1, parts.length);
  const odd = /[a-z][I01|]|[0-9][OIl]|[A-Z][lo]|vv|[a-z]rn/.test(word) ? 0.4 : 0;
  return count + known * 2 + vocabulary.likeness(word) - odd;
}
