import { repairCompound } from './compound.ts';
import { instructions } from './dockerfile.ts';
import type { Slip } from './finding.ts';
import { mendFormat, mendNumber, type NumberPlace } from './formats.ts';
import { checkShortFlag } from './short-flags.ts';
import { align } from './skeleton.ts';
import type { Span } from './span.ts';
import { mendPort, mendTag, mendVersion } from './versions.ts';
import { camelParts, type Meant, type Vocabulary } from './vocabulary.ts';
import type { WordContext } from './word-context.ts';
import { looksRandom, slips } from './word-slips.ts';

/** Finds ASCII characters in place of others in one span's words. */
export function checkWord(text: string, span: Span, vocabulary: Vocabulary, context: WordContext): Slip[] {
  const word = text.slice(span.start, span.end);
  if (word === '|') return [];
  if (word.length > 300 || /[^\x00-\x7f]/.test(word) || word.length < 2) {
    if (!(context.wantsNumber && word.length === 1)) return [];
  }
  switch (span.role) {
    case 'command':
      return checkCommand(word, span.start, vocabulary);
    case 'instruction':
      return checkInstruction(word, span.start);
    case 'flag':
      return checkFlag(word, span.start, vocabulary, context);
    case 'key': {
      if (vocabulary.knows(word, 'key') || vocabulary.knows(word)) return [];
      const formatted = formatSlips(word, span.start);
      if (formatted.length > 0) return formatted;
      const meant =
        (word.length >= 3 ? vocabulary.meant(word, 'key') : undefined) ??
        (isOdd(word) ? vocabulary.meant(word, 'word') : undefined);
      if (meant !== undefined && mayReplace(word, meant, vocabulary))
        return slips(span.start, word, meant, 'is a known key');
      return checkSegments(word, span.start, vocabulary, 4);
    }
    case 'argument':
    case 'value':
    case 'string':
      return checkArgument(word, span.start, vocabulary, context);
    case 'output':
      return checkOutput(word, span.start, vocabulary);
    default:
      return [];
  }
}

function checkCommand(word: string, start: number, vocabulary: Vocabulary): Slip[] {
  if (/[${}*?%<>]/.test(word)) return [];
  const formatted = formatSlips(word, start);
  if (formatted.length > 0) return formatted;
  const slash = word.lastIndexOf('/') + 1;
  const name = word.slice(slash);
  if (vocabulary.commands.has(name) || name.length < 2 || /^\w+=/.test(word))
    return checkSegments(word, start, vocabulary, 4);
  if (vocabulary.knows(name) && name.length <= 3) return [];
  const meant = vocabulary.meant(name, 'command');
  if (meant !== undefined && (name.length > 2 || slash === 0)) {
    if (vocabulary.knows(name) && !/[0-9|]/.test(name)) return [];
    if (name.toLowerCase() === meant.word.toLowerCase() && !mayReplace(name, meant, vocabulary)) return [];
    return slips(start + slash, name, meant, 'is a known command');
  }
  return checkSegments(word, start, vocabulary, 4);
}

function checkInstruction(word: string, start: number): Slip[] {
  if (instructions.has(word.toUpperCase())) return [];
  for (const instruction of instructions) {
    const edits = align(word, instruction) ?? align(word, instruction.toLowerCase());
    if (edits !== undefined && edits.length > 0 && edits.length <= 2) {
      return slips(start, word, { word: instruction, edits }, 'is an instruction of Dockerfiles');
    }
  }
  return [];
}

function checkFlag(word: string, start: number, vocabulary: Vocabulary, context: WordContext): Slip[] {
  const [name = ''] = word.split(/[=:]/, 1);
  const dashes = /^-*/.exec(name)?.[0].length ?? 0;
  const bare = name.slice(dashes);
  const found: Slip[] = [];
  const long = dashes === 1 && bare.length >= 3 && /\d|I/.test(bare) ? vocabulary.meant(name, 'flag', 1) : undefined;
  if (long?.word.startsWith('-')) found.push(...slips(start, name, long, 'is a known flag'));
  else if (dashes === 1 && bare.length <= 3) found.push(...checkShortFlag(name, start, context));
  else if (bare.length >= (dashes === 2 ? 2 : 3) && !vocabulary.flags.has(bare) && !vocabulary.flags.has(name)) {
    const known = vocabulary.knows(bare);
    const meant =
      !known && (dashes === 2 || bare.length > 3)
        ? (vocabulary.meant(bare, 'flag') ?? (dashes === 2 ? vocabulary.meant(bare, 'word') : undefined))
        : undefined;
    if (meant !== undefined && mayReplace(bare, meant, vocabulary)) {
      found.push(...slips(start + dashes, bare, meant, 'is a known flag'));
    } else found.push(...checkSegments(bare, start + dashes, vocabulary, dashes === 2 ? 3 : 4));
  }
  if (name.length < word.length) {
    const value = word.slice(name.length + 1);
    const wantsNumber = vocabulary.numberFlags.has(bare);
    found.push(
      ...checkArgument(value, start + name.length + 1, vocabulary, {
        wantsNumber,
        likelyNumber: context.likelyNumber ?? false,
        open: true,
      }),
    );
  }
  return found;
}

function checkArgument(word: string, start: number, vocabulary: Vocabulary, context: WordContext): Slip[] {
  const bare = word.replace(/^["'({[]+|["')}\],;]+$/g, '');
  const offset = start + word.indexOf(bare);
  if (context.among !== undefined && !context.among.has(bare)) {
    for (const candidate of context.among) {
      const edits =
        candidate.length === bare.length || Math.abs(candidate.length - bare.length) <= 2
          ? align(bare, candidate)
          : undefined;
      if (edits !== undefined && edits.length > 0 && edits.length <= 2) {
        return slips(offset, bare, { word: candidate, edits }, 'is a known subcommand');
      }
    }
  }
  if (
    bare === '' ||
    (vocabulary.knows(bare) && !context.wantsNumber && !(context.likelyNumber === true && /^[A-Z][smh]$/.test(bare))) ||
    looksRandom(bare) ||
    /^[$<][\w{}-]*>?$/.test(bare)
  ) {
    return looksRandom(bare) ? formatSlips(bare, offset) : [];
  }
  if (context.key === 'apiVersion') {
    const version = mendVersion(bare, true);
    if (version !== undefined) return slips(offset, bare, version, `this place holds ${version.name}`);
  }
  const formatted = formatSlips(bare, offset);
  if (formatted.length > 0) return formatted;
  const number = mendNumber(bare, placeOf(context));
  if (number !== undefined) return slips(offset, bare, number, `this place holds ${number.name}`);
  if (bare.length >= 4 || isOdd(bare) || (context.key === 'kind' && bare.length >= 3)) {
    const meant = vocabulary.meant(bare, 'word');
    if (meant !== undefined && mayReplace(bare, meant, vocabulary))
      return slips(offset, bare, meant, 'is a known word');
  }
  const version = mendVersion(bare, false);
  if (version !== undefined) return slips(offset, bare, version, `this place holds ${version.name}`);
  return checkPieces(bare, offset, vocabulary);
}

function placeOf({ wantsNumber, likelyNumber, open }: WordContext): NumberPlace {
  return wantsNumber ? 'sure' : likelyNumber === true ? 'likely' : open === true ? 'open' : 'wary';
}

/** Numbers and words inside a compound: `nginx:l.27`, `10.0.O.1:80`, `a=8O80`. */
function checkPieces(word: string, start: number, vocabulary: Vocabulary): Slip[] {
  const found: Slip[] = [];
  for (const match of word.matchAll(/[A-Za-z0-9|.]+/g)) {
    const piece = match[0].replace(/^\.+|\.+$/g, '');
    const at = start + match.index + match[0].indexOf(piece);
    if (piece.length < 2 || vocabulary.knows(piece)) continue;
    const formatted = formatSlips(piece, at);
    if (formatted.length > 0) {
      found.push(...formatted);
      continue;
    }
    const before = word.slice(0, match.index);
    const tag = /[:=@v-]["'\\]*$/.test(before) || match.index === 0 ? mendTag(piece, before) : undefined;
    const port = /[\w.)}\]]:$/.test(before) ? mendPort(piece, before) : undefined;
    const number =
      tag ??
      port ??
      (piece.includes('.') || /[:=]["'\\]*$/.test(before)
        ? mendNumber(piece, /[:=]["'\\]*$/.test(before) ? 'open' : 'wary')
        : undefined);
    if (number !== undefined) found.push(...slips(at, piece, number, `this place holds ${number.name}`));
    else found.push(...checkSegments(piece, at, vocabulary, 4));
  }
  return found;
}

function formatSlips(whole: string, wholeStart: number): Slip[] {
  // The image before a digest is no part of it.
  const digest = whole.indexOf('sha256:');
  const word = digest > 0 ? whole.slice(digest) : whole;
  const start = wholeStart + whole.length - word.length;
  const mended = mendFormat(word);
  return mended === undefined ? [] : slips(start, word, mended, `this is ${mended.name}`);
}

function checkOutput(word: string, start: number, vocabulary: Vocabulary): Slip[] {
  const bare = word.replace(/^["'({[]+|["')}\],;:.]+$/g, '');
  const offset = start + word.indexOf(bare);
  if (bare.length < 4 || looksRandom(bare)) return [];
  const formatted = formatSlips(bare, offset);
  if (formatted.length > 0) return formatted;
  const number = mendNumber(bare, 'wary');
  if (number !== undefined) return slips(offset, bare, number, `this is ${number.name}`);
  return checkSegments(bare, offset, vocabulary, 5);
}

/** Checks the words of a compound: `my-narnespace` → `namespace`. */
export function checkSegments(word: string, start: number, vocabulary: Vocabulary, shortest: number): Slip[] {
  const found: Slip[] = [];
  for (const match of word.matchAll(/[A-Za-z0-9|]+/g)) {
    const segment = match[0];
    if (segment.length < shortest || looksRandom(segment)) continue;
    found.push(...checkSegment(segment, start + match.index, vocabulary, shortest));
  }
  return found;
}

function checkSegment(segment: string, start: number, vocabulary: Vocabulary, shortest: number): Slip[] {
  if (vocabulary.knows(segment)) return [];
  const meant = vocabulary.meant(segment, 'word');
  if (meant !== undefined) {
    return mayReplace(segment, meant, vocabulary) ? slips(start, segment, meant, 'is a known word') : [];
  }
  if (segment.length < Math.max(5, shortest) || segment.length > 40) return [];
  const compound = repairCompound(segment, vocabulary);
  return compound === undefined ? [] : slips(start, segment, compound, 'is made of known words');
}

/** Whether a word is written as no word is: a digit or a capital I between small letters. */
function isOdd(word: string): boolean {
  return word.length >= 3 && /^[A-Za-z]*[a-z](?:[015]|I)[a-z]+$|^[015][a-z]{2,}$|^[a-z]{2,}I$/.test(word);
}

/** Whether a known word may be proposed: a difference in letter case alone is mostly a way of writing, not a slip. */
function mayReplace(found: string, { word, edits }: Meant, vocabulary: Vocabulary): boolean {
  if (found.toLowerCase() === word.toLowerCase()) {
    return (
      found.length >= 5 &&
      edits.every(
        ({ at, found: character }) => /[IO]/.test(character) && at > 0 && /[a-z]/.test(found[at - 1] ?? ''),
      ) &&
      !camelParts(found).every((part) => part.length < 3 || vocabulary.knows(part))
    );
  }
  if (/^\d+$/.test(found) || /^\d+$/.test(word)) return false;
  // `mysql1` is the first of some.
  if (/^[a-z]{3,}\d+$/i.test(found) && vocabulary.knows(found.replace(/\d+$/, ''))) return false;
  // `5ms` and `1st` are numbers with a unit.
  if (
    /^\d/.test(found) &&
    (found.length < 4 ||
      /^[2-9].{0,3}$/.test(found) ||
      /^\d+(?:rps|rpm|mins?|secs?|hrs?|days?|bits?|cores?|nodes?)$/.test(found))
  )
    return false;
  // `devl` is a name as well as `dev1`.
  if (/^[a-z]+$/.test(found) && /\d$/.test(word)) return false;
  if (
    /^\||\|$/.test(found) ||
    (found.includes('|') &&
      found.split('|').some((side) => side.length > 2 && /^[a-z]+$/.test(side) && word.length < 5))
  )
    return false;
  return edits.length <= 1 + Math.floor(word.length / 6);
}
