import type { Vocabulary } from '../data/vocabulary.ts';
import { isCapitalCommand, isCapitalShell } from '../rules/capital-commands.ts';
import type { Role, Span } from './span.ts';

/** Words after which another command begins. */
const prefixes = new Set(
  'sudo time env nohup exec command builtin xargs watch then do else elif if while until ! timeout nice ionice chroot eval doas unbuffer strace'.split(
    ' ',
  ),
);
/** The one-letter flags of some of them that take the next word, which is no command yet. */
const prefixValues: Readonly<Record<string, string>> = {
  sudo: 'CDghpRTUu',
  doas: 'Cu',
  env: 'CSu',
  xargs: 'adEILnPs',
  watch: 'n',
  timeout: 'ks',
  nice: 'n',
  ionice: 'cn',
};
const keywords = new Set(
  'if then else elif fi for while until do done case esac in function select { } [[ ]] [ ] ! time'.split(' '),
);

/**
 * Reads shell text: words, quotes, comments, pipes, continuation lines, here-documents.
 *
 * @param text the shadow text
 * @param from offset to begin at
 * @param oneCommand stop at the first line end that ends a command, as after a prompt
 * @param embed reads the body of a here-document
 * @returns the offset where reading stopped
 */
export function readShell(
  text: string,
  from: number,
  to: number,
  oneCommand: boolean,
  into: Span[],
  vocabulary: Vocabulary,
  embed: (start: number, end: number) => void,
): number {
  let i = from;
  let expectCommand = true;
  let inBackticks = false;
  // What follows `<` or `>` is a file.
  let redirected = false;
  // The word before, and the last word that another command follows.
  let last = '';
  let prefix = '';
  const heredocs: Array<{ word: string; indented: boolean }> = [];
  const push = (start: number, end: number, role: Role): void => {
    if (end > start) into.push({ start, end, role });
  };
  while (i < to) {
    const c = text[i] ?? '';
    if (c === '\n') {
      i++;
      expectCommand = true;
      inBackticks = false;
      if (heredocs.length > 0) i = readHeredocs(text, i, to, heredocs, embed);
      if (oneCommand) return i;
    } else if (c === ' ' || c === '\t' || c === '\r') i++;
    else if (c === '\\' && (text[i + 1] === '\n' || (text[i + 1] === '\r' && text[i + 2] === '\n'))) {
      i += text[i + 1] === '\n' ? 2 : 3;
      const quote = /[ \t]*>[ \t]/y;
      quote.lastIndex = i;
      if (oneCommand && quote.test(text)) {
        push(i, quote.lastIndex, 'prompt');
        i = quote.lastIndex;
      }
    } else if (expectCommand && /[A-Z]/.test(c) && isSentence(text, i, to, vocabulary)) {
      const end = lineEnd(text, i, to);
      for (const match of text.slice(i, end).matchAll(/\S+/g))
        push(i + match.index, i + match.index + match[0].length, 'output');
      i = end;
    } else if (c === '#' && (i === from || /[\s;&|()]/.test(text[i - 1] ?? ''))) {
      const end = lineEnd(text, i, to);
      i = readComment(text, i, end, into, vocabulary) ?? end;
    } else if (/[|&;()`]/.test(c)) {
      const start = i;
      if (c === '`') i++;
      else while (i < to && /[|&;()]/.test(text[i] ?? '')) i++;
      push(start, i, 'operator');
      const operator = text.slice(start, i);
      // Behind `$(…)` and a closing backtick the outer command goes on.
      if (operator === '`') {
        inBackticks = !inBackticks;
        expectCommand = inBackticks;
      } else expectCommand = !/^\)+$/.test(operator);
    } else if (c === '<' || c === '>') {
      const match = /<<(-?)[ \t]*(['"]?)([\w.-]+)\2/y;
      match.lastIndex = i;
      const found = match.exec(text);
      if (found !== null && text[i + 2] !== '<' && match.lastIndex <= to) {
        heredocs.push({ word: found[3] ?? '', indented: found[1] === '-' });
        i = match.lastIndex;
      } else {
        while (i < to && /[<>&]/.test(text[i] ?? '')) i++;
        redirected = true;
      }
    } else {
      const start = i;
      const isValue = expectCommand && isPrefixValue(prefix, last, text.slice(i, Math.min(to, i + 12)));
      i = readWord(text, i, to, expectCommand && !redirected && !isValue, push, (innerFrom, innerTo) => {
        readShell(text, innerFrom, innerTo, false, into, vocabulary, embed);
      });
      const word = text.slice(start, i);
      if (redirected) redirected = false;
      else if (text[i - 1] === '(' && text[i - 2] === '$') expectCommand = true;
      else if (expectCommand && !isValue && !/^\w+=/.test(word) && !word.startsWith('-')) {
        const bare = word.replace(/^.*\//, '');
        prefix = bare;
        expectCommand =
          (prefixes.has(bare) || (keywords.has(bare) && bare !== 'for' && bare !== 'case')) && bare !== 'in';
      } else if (word === '--') expectCommand = true;
      last = word;
    }
  }
  return i;
}

/** Whether a word belongs to `xargs -n` or `timeout` before it, and the command comes behind it. */
export function isPrefixValue(prefix: string, last: string, rest: string): boolean {
  if (last === 'timeout') return /^[\dOolIiSBZ.]+[smhd]?[ \t]/.test(rest);
  return /^-[A-Za-z]$/.test(last) && (prefixValues[prefix]?.includes(last[1] ?? '') ?? false);
}

/** A line that begins with a capitalised word and goes on in words is what a program printed, not a command. */
function isSentence(text: string, from: number, to: number, vocabulary: Vocabulary): boolean {
  const before = text[from - 1] ?? '\n';
  if (before !== '\n' && before !== ' ') return false;
  const match = /^([A-Z][a-z][\w.]*):?[ \t]+[\w"'“<[(]/.exec(text.slice(from, Math.min(to, from + 80)));
  const first = match?.[1] ?? '';
  if (match === null || isCapitalShell(first, text.slice(from + first.length, Math.min(to, from + 200)))) return false;
  // `Iess pods.log`
  if (first.length > 2 && vocabulary.commands.has(first.replace('I', 'l')) && !vocabulary.knows(first)) return false;
  return !vocabulary.commands.has(first.toLowerCase()) && !vocabulary.commands.has(first);
}

/** `# kubectl get pods` at a line's start may be a root prompt: it is, when a known command with arguments follows. */
function readComment(
  text: string,
  start: number,
  end: number,
  into: Span[],
  vocabulary: Vocabulary,
): number | undefined {
  const match = /^#+[ \t]+(?:sudo[ \t]+)?([\w./-]+)(?=[ \t]|$)(.*)$/.exec(text.slice(start, end));
  const first = match?.[1] ?? '';
  const rest = match?.[2] ?? '';
  if (match !== null && looksLikeCommand(first, rest, vocabulary)) {
    into.push({ start, end: start + 1, role: 'prompt' });
    return start + 1;
  }
  into.push({ start, end, role: 'comment' });
  return undefined;
}

/** Commands whose names begin English sentences. */
const englishCommands = new Set(
  'install find make test sort kill set export head cut at who which time watch apply join split more less last date file import read source command exec locate type help look mount link convert host service test top touch open start stop node image go kind nice true false yes factor expand fold free get update run for if then else do done while until case in select function return exit wait trap command env users groups id as ar ping screen patch dig less print display argo flux'.split(
    ' ',
  ),
);

/** Whether the name of a program is also a word that sentences are made of. */
export function isEnglish(name: string): boolean {
  return englishCommands.has(name);
}

export function looksLikeCommand(first: string, rest: string, vocabulary: Vocabulary): boolean {
  const name = first.replace(/^.*\//, '');
  if (isCapitalCommand(name, rest)) return true;
  const known = vocabulary.commands.has(name) || (name.length > 2 && vocabulary.meant(name, 'command') !== undefined);
  if (!known) return false;
  if (/(?:^|\s)[Il1i]\s+(?:grep|awk|sed|sort|head|tail|wc|xargs|tee|jq|less)\b/.test(rest)) return true;
  if (/(?:^|\s)--?[a-z]|[|>]|\/\w|=|\.\w/.test(rest)) return true;
  if (englishCommands.has(name)) return false;
  return !/[.:;,]$|\s(?:the|a|an|is|to|of|and|for|with|your|will|on|in|that|we|you)\s/i.test(rest);
}

function readHeredocs(
  text: string,
  from: number,
  to: number,
  heredocs: Array<{ word: string; indented: boolean }>,
  embed: (start: number, end: number) => void,
): number {
  let i = from;
  for (const { word } of heredocs.splice(0)) {
    const start = i;
    let bodyEnd = to;
    let next = to;
    for (let line = i; line < to; ) {
      const end = lineEnd(text, line, to);
      if (text.slice(line, end).trim().replace(/^> ?/, '') === word) {
        bodyEnd = line;
        next = Math.min(end + 1, to);
        break;
      }
      line = end + 1;
    }
    embed(start, bodyEnd);
    i = next;
  }
  return i;
}

/** Reads one word with its quoted parts. Emits one span, or one for each word of a quoted text. */
function readWord(
  text: string,
  from: number,
  to: number,
  expectCommand: boolean,
  push: (start: number, end: number, role: Role) => void,
  substitution: (start: number, end: number) => void,
): number {
  let i = from;
  let pieceStart = from;
  const role = (): Role => {
    if (text[from] === '-' && from + 1 < to && /[-\w]/.test(text[from + 1] ?? '')) return 'flag';
    return expectCommand && !/^[\w-]+=/.test(text.slice(from, Math.min(to, from + 60))) ? 'command' : 'argument';
  };
  while (i < to) {
    const c = text[i] ?? '';
    if (/[\s|&;()<>`]/.test(c)) break;
    if (c === '\\' && i + 1 < to) {
      if (text[i + 1] === '\n') break;
      i += 2;
    } else if (c === '$' && text[i + 1] === '(') {
      push(pieceStart, i, role());
      push(i, i + 2, 'operator');
      return i + 2;
    } else if (c === '"' || c === "'") {
      const close = closingQuote(text, i, to, c);
      if (close === undefined) {
        i++;
        continue;
      }
      const inner = text.slice(i + 1, close);
      if (/\s/.test(inner.trim())) {
        push(pieceStart, i, role());
        // The command inside `"$(…)"` is read as one.
        const open = c === '"' ? inner.indexOf('$(') : -1;
        const shut = inner.lastIndexOf(')');
        if (open !== -1 && shut > open) {
          pushQuoted(i + 1, inner.slice(0, open), push);
          push(i + 1 + open, i + 3 + open, 'operator');
          substitution(i + 3 + open, i + 1 + shut);
          push(i + 1 + shut, i + 2 + shut, 'operator');
          pushQuoted(i + 2 + shut, inner.slice(shut + 1), push);
        } else pushQuoted(i + 1, inner, push);
        pieceStart = close + 1;
      }
      i = close + 1;
    } else i++;
  }
  push(pieceStart, i, pieceStart === from ? role() : 'argument');
  return i === from ? i + 1 : i;
}

/** A quoted text of several words: code if it looks like code (JSON, a command, a template), else prose. */
function pushQuoted(start: number, inner: string, push: (start: number, end: number, role: Role) => void): void {
  const code = /[{}[\]|$=]|(?:^|\s)--?\w/.test(inner);
  if (!code && inner.includes(' ') && /[^\x00-\x7f]/.test(inner)) {
    push(start, start + inner.length, 'prose');
    return;
  }
  for (const match of inner.matchAll(/[^\s]+/g))
    push(start + match.index, start + match.index + match[0].length, 'string');
}

/** Longest quoted text, in characters: behind an apostrophe that opens nothing, no string may run to the end. */
const longestQuote = 20_000;

function closingQuote(text: string, open: number, to: number, quote: string): number | undefined {
  const limit = Math.min(to, open + longestQuote);
  for (let i = open + 1; i < limit; i++) {
    const c = text[i];
    if (c === '\\' && quote === '"') i++;
    else if (c === quote) return i;
    else if (c === '\n' && /^[$#] \w/.test(text.slice(i + 1, i + 4))) return undefined;
  }
  return undefined;
}

export function lineEnd(text: string, from: number, to: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 || end > to ? to : end;
}
