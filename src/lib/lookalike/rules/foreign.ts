import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { isCode, type Role, type Span } from '../read/span.ts';
import { codePoint, type Look, lookAt } from './characters.ts';
import { dashReader } from './dashes.ts';
import { isReplaced } from './substitution.ts';

/** Letters of one word, combining marks and invisible characters inside it included. */
const segmentPattern = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Finds characters outside ASCII where ASCII is meant.
 *
 * Letters are judged by word: a word is a slip when everything foreign in it looks like ASCII and either ASCII letters
 * stand beside it, or the whole reads as a word that is known. That leaves words of Russian, Greek and Chinese alone.
 * Marks are judged by the place that they stand in.
 *
 * @param shadow the text that the spans were read from
 */
export function findForeign(text: string, shadow: string, spans: readonly Span[], vocabulary: Vocabulary): Slip[] {
  if (!/[^\x00-\x7f]/.test(text)) return [];
  const slips: Slip[] = [];
  const roles = roleReader(spans);
  for (const match of text.matchAll(segmentPattern)) {
    if (!/[^\x00-\x7f]/.test(match[0])) continue;
    judgeSegment(text, match[0], match.index, roles(match.index), vocabulary, slips);
  }
  const markRoles = roleReader(spans);
  const dashes = dashReader(shadow, spans, vocabulary);
  for (const match of text.matchAll(/[^\x00-\x7f\p{L}\p{N}\p{M}]|\u115f|\u3164|\uffa0|\u034f/gu)) {
    const look = lookAt(match[0], vocabulary);
    if (look === undefined) continue;
    const span = markRoles(match.index);
    if (isMeant(text, match.index, match[0], look, span) || isReplaced(text, match.index, look.ascii)) continue;
    const slip = slipOf(match.index, match[0], look.ascii, look);
    slips.push(look.ascii === '-' ? { ...slip, ...dashes(match.index) } : slip);
  }
  return slips;
}

/** Answers, for offsets that only grow, which span an offset lies in. */
function roleReader(spans: readonly Span[]): (offset: number) => Span | undefined {
  let next = 0;
  return (offset) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= offset) next++;
    const span = spans[next];
    return span !== undefined && span.start <= offset ? span : undefined;
  };
}

function judgeSegment(
  text: string,
  segment: string,
  at: number,
  span: Span | undefined,
  vocabulary: Vocabulary,
  slips: Slip[],
): void {
  const foreign: Array<{ at: number; character: string; look: Look }> = [];
  let plain = '';
  let offset = 0;
  for (const character of segment) {
    if (character <= '\x7f') plain += character;
    else {
      const look = lookAt(character, vocabulary);
      if (look === undefined || (look.kind !== 'letter' && look.kind !== 'invisible')) {
        if (look === undefined) return;
        plain += look.ascii;
      } else plain += look.ascii;
      foreign.push({ at: at + offset, character, look });
    }
    offset += character.length;
  }
  const role = span?.role ?? 'operator';
  if (!isSlip(text, segment, plain, at, span, role, vocabulary)) return;
  const meant = bestReading(plain, foreign, at, vocabulary);
  for (const { at: start, character, look } of foreign) {
    const expected =
      look.ascii.length === 1 ? (meant[plainOffset(segment, start - at, vocabulary)] ?? look.ascii) : look.ascii;
    slips.push({ ...slipOf(start, character, expected, look), word: { found: segment, expected: meant } });
  }
}

/** Where the character at `offset` of the segment stands in the plain reading. */
function plainOffset(segment: string, offset: number, vocabulary: Vocabulary): number {
  let length = 0;
  for (const character of segment.slice(0, offset))
    length += character <= '\x7f' ? 1 : (lookAt(character, vocabulary)?.ascii.length ?? 1);
  return length;
}

/** What the word reads as: a known word where one is as like (Cyrillic в is b or B, О is O or 0). */
function bestReading(
  plain: string,
  foreign: ReadonlyArray<{ at: number; look: Look }>,
  _at: number,
  vocabulary: Vocabulary,
): string {
  if (foreign.some(({ look }) => look.ascii.length !== 1) || vocabulary.knows(plain)) return plain;
  const meant = vocabulary.meant(plain, 'word', foreign.length);
  if (meant !== undefined && meant.word.length === plain.length) return meant.word;
  if (/\d/.test(plain) && /^[\dOoIl]+$/.test(plain)) return plain.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  return plain;
}

function isSlip(
  text: string,
  segment: string,
  plain: string,
  at: number,
  span: Span | undefined,
  role: Role,
  vocabulary: Vocabulary,
): boolean {
  const mixed = /[A-Za-z]/.test(segment);
  if (/^\u03bc|^\u00b5/.test(segment) && /^u[smA]?$/.test(plain)) return false;
  const known = vocabulary.knows(plain) || vocabulary.meant(plain, 'word', 2) !== undefined;
  if (role === 'comment' || role === 'prose' || role === 'output' || role === 'prompt') {
    // `localhost:8О80`: a letter among digits that looks like a digit.
    if (role === 'output' && /\d/.test(segment) && /^[OIZSB\d]+$|^\d+o+\d+$/.test(plain)) return true;
    if (mixed)
      return (
        (plain.length >= 3 || (known && plain.length === 2 && /[./]/.test(text[at - 1] ?? ''))) &&
        (known ||
          (/^[A-Za-z]{3,}$/.test(plain) && foreignShare(segment) <= 0.5 && /^[A-Za-z].*[A-Za-z]$/.test(segment)))
      );
    return false;
  }
  if (mixed) return true;
  if (/\d/.test(segment) && /^\d[\dOoIlS]*(?:[KMGTPE]i?|[kmhsd]|ms|us|ns)?$|^[OoIlS]+\d+$/.test(plain)) return true;
  const spanText = span === undefined ? '' : text.slice(span.start, span.end);
  // `10.0.О.1`: among digits and dots, a letter that looks like a digit is one.
  if (/\d/.test(spanText) && /^[OoIlBSZ\d]{1,3}$/.test(plain) && !hasOwnWords(spanText, vocabulary)) return true;
  // `chmod +х`: a mode, a flag.
  const glued = /[A-Za-z]/.test(spanText) || /^[-+=]/.test(spanText);
  if (glued && !hasOwnWords(spanText, vocabulary)) return true;
  if (role === 'command' || role === 'key' || role === 'instruction' || role === 'flag') return known;
  return known && plain.length >= 2 && !hasOwnWords(lineAround(text, at), vocabulary);
}

function foreignShare(segment: string): number {
  return segment.replace(/[\x00-\x7f]/g, '').length / segment.length;
}

/** Whether a text has words in another script that cannot be read as ASCII: then it is written in that script. */
function hasOwnWords(text: string, vocabulary: Vocabulary): boolean {
  for (const character of text) {
    if (character > '\x7f' && /\p{L}/u.test(character) && lookAt(character, vocabulary) === undefined) return true;
  }
  return false;
}

/** The line around an offset, at most 200 characters either side. */
function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  const after = text.slice(at, at + 200);
  return `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0] ?? ''}`;
}

/** Whether a mark outside ASCII is there on purpose. */
function isMeant(text: string, at: number, character: string, look: Look, span: Span | undefined): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + character.length] ?? '';
  const role = span?.role;
  const forPeople = role === 'comment' || role === 'prose' || role === 'output' || role === 'prompt';
  const ascii = (c: string): boolean => c !== '' && c <= '\x7f';
  switch (look.kind) {
    case 'invisible':
      if (/[\u200c\u200d]/.test(character) && !ascii(before) && before !== '' && after !== '' && !ascii(after))
        return true;
      if (role === 'comment' || role === 'prose')
        return (!ascii(before) && before !== '') || (!ascii(after) && after !== '');
      return false;
    case 'space':
      if (character === '\u3000' && (!ascii(before) || !ascii(after))) return true;
      return forPeople || /[\u2500-\u257f«»]/.test(before + after + lineAround(text, at));
    case 'dash':
      if (role === 'comment' || role === 'prompt') return true;
      // `ceph—mon` inside a path that a program printed.
      if (role === 'output' && isInPath(text, at, character, span)) return false;
      if (role === 'prose' || role === 'output')
        return !(/\s/.test(before || ' ') && /^-?[A-Za-z][\w-]/.test(text.slice(at + 1, at + 4)));
      // A spaced em dash is punctuation of a sentence; a spaced en dash is what becomes of a lone hyphen.
      if (character === '—' && /\s/.test(before) && /^[ \t](?![a-z][\w-]*=)/.test(text.slice(at + 1, at + 40)))
        return true;
      // In a quoted text it stands between words.
      if (role === 'string' && /\s/.test(before) && /\s/.test(after)) return true;
      if (/\s/.test(before) && /\s/.test(after) && /<[^>]*$/.test(text.slice(Math.max(0, at - 80), at))) return true;
      return !ascii(before) && !ascii(after) && before !== '' && after !== '';
    case 'quote':
      if (character === '\u2019' && isApostrophe(text, at, span)) return true;
      if (role === 'prose' && span !== undefined) return !wholeIsQuoted(text.slice(span.start, span.end));
      return role === 'comment' || role === 'prompt' || (role === 'output' && !quotesJson(text, at));
    default: {
      // `10․0.0.1` in what a program printed.
      if (role === 'output' && look.ascii === '.' && /\d/.test(before) && /\d/.test(after)) return false;
      if (role === 'output' && /^[./]$/.test(look.ascii) && isInPath(text, at, character, span)) return false;
      // `∕etc/hosts`: a slash that begins a path.
      if (look.ascii === '/' && !forPeople && /[\w.~$-]/.test(after) && /^$|[\s"'=:.~(,]/.test(before)) return false;
      if (forPeople || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text.slice(Math.max(0, at - 24), at + 24)))
        return true;
      // A pipe stands between spaces, before a command; tables are drawn with box characters.
      if (
        look.ascii === '|' &&
        (!/[\u2500-\u257f]/.test(character) || leadsToFilter(text, at, role)) &&
        /\s/.test(before) &&
        /^[ \t]+[a-z]/.test(text.slice(at + character.length, at + character.length + 3))
      )
        return false;
      const left = /\S/.exec(text.slice(Math.max(0, at - 1), at))?.[0] ?? '';
      const right = after.trim();
      const glued = (left === '' || ascii(left)) && (right === '' || ascii(right)) && (left !== '' || right !== '');
      if (/[.,]/.test(look.ascii) && !/[\w)\]}"']/.test(left)) return true;
      return (
        !glued ||
        !/^[!-~]{1,2}$/.test(look.ascii) ||
        (/[\u2200-\u22ff\u2500-\u27ff\u00b7]/.test(character) && !(/\w/.test(left) && /\w/.test(right)))
      );
    }
  }
}

/** Whether ’ stands between two letters of a text in straight quotes or of a value: `"l’été"`. There it quotes nothing. */
function isApostrophe(text: string, at: number, span: Span | undefined): boolean {
  if (span === undefined || !/^\p{L}’\p{L}$/u.test(text.slice(at - 1, at + 2))) return false;
  if (span.role === 'string' || span.role === 'value') return true;
  return span.role === 'argument' && /["']/.test(text.slice(Math.max(span.start, at - 200), at));
}

/** Whether a mark stands inside a word that is a path, between the characters of a name. */
function isInPath(text: string, at: number, character: string, span: Span | undefined): boolean {
  if (span === undefined || span.end - span.start > 200) return false;
  const word = text.slice(span.start, span.end);
  return (
    /[\w.-]\/[\w.-]/.test(word) &&
    /^[\w./:@-]$/.test(text[at - 1] ?? '') &&
    /^[\w./@-]$/.test(text[at + character.length] ?? '') &&
    !/[\u2500-\u257f]/.test(character)
  );
}

/** Whether a box drawing bar stands in a command, before a program that reads what another printed. */
function leadsToFilter(text: string, at: number, role: Role | undefined): boolean {
  return (
    role !== undefined &&
    isCode(role) &&
    /^.[ \t]+(?:grep|awk|sed|sort|head|tail|wc|xargs|tee|jq|less|cut|uniq)\b/.test(text.slice(at, at + 16))
  );
}

/** Whether a curly quotation mark stands where JSON has a straight one: `{“a”: [“b”]}`. */
function quotesJson(text: string, at: number): boolean {
  const line = lineAround(text, at);
  return /^\s*[[{].*[\]}],?\s*$/.test(line) && /[[{]\s*\u201c|[\u201c\u201d]\s*[:}\]]/.test(line);
}

function wholeIsQuoted(value: string): boolean {
  return /^[\u201c\u201d\u201e\u2018\u2019][^\u201c\u201d]*[\u201c\u201d\u2019]$/.test(value.trim());
}

function slipOf(start: number, found: string, expected: string, look: Look): Slip {
  const what = `${look.name} (${codePoint(found)})`;
  const reasons = {
    letter: 'the other letters of this word are ASCII',
    dash: 'commands and manifests are written with the ASCII hyphen',
    quote: 'only ASCII quotation marks quote',
    space: 'only the ASCII space separates words',
    invisible: 'nothing is seen of it, but programs read it',
    punctuation: 'programs read the ASCII character only',
    ascii: '',
  };
  return { start, found, expected, kind: look.kind, reason: `${what}|${reasons[look.kind]}`, certain: true };
}
