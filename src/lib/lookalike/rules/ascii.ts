import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { instructions } from '../read/dockerfile.ts';
import type { Span } from '../read/span.ts';
import { mendNumber, type NumberPlace } from '../suggest/formats.ts';
import { isOdd, mayReplace } from '../suggest/may-replace.ts';
import { repairName } from '../suggest/names.ts';
import { align } from '../suggest/skeleton.ts';
import { mendPort, mendTag, mendVersion } from '../suggest/versions.ts';
import { looksRandom, slips } from '../suggest/word-slips.ts';
import { checkPieces, checkSegments, formatSlips } from './pieces.ts';
import { checkShortFlag } from './short-flags.ts';
import type { WordContext } from './word-context.ts';

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
      if (vocabulary.keys.has(word) || (vocabulary.knows(word) && !vocabulary.bystanders.has(word))) return [];
      const formatted = formatSlips(word, span.start);
      if (formatted.length > 0) return formatted;
      const short = /^(?:[1l]d|[1l]p|0[snp]|[1l]n|[1l]f|ap1|ur1|[015][a-z]{2}|5[a-z]{3,})$/.test(word)
        ? vocabulary.meant(word, 'key', 1)
        : undefined;
      if (short !== undefined) return slips(span.start, word, short, 'is a known key').map(unsure);
      const meant =
        (word.length >= 3 ? vocabulary.meant(word, 'key') : undefined) ??
        (isOdd(word) || /^[a-z]{3}$/.test(word) ? vocabulary.meant(word, 'word', 1) : undefined);
      if (meant !== undefined && mayReplace(word, meant, vocabulary))
        return slips(span.start, word, meant, 'is a known key');
      const tail = /(?<=[_-])(?:[1l]d|[1l]p)(?=[_-]|$)|(?<=^|[_-])(?:ur1|ap1|ss1|t1s)(?=[_-]|$)/.exec(word);
      const end = tail === null ? undefined : vocabulary.meant(tail[0], 'word', 1);
      if (tail !== null && end !== undefined)
        return slips(span.start + tail.index, tail[0], end, 'is a known word').map(unsure);
      const found = checkSegments(word, span.start, vocabulary, 4, true);
      return found.length > 0 ? found : checkName(word, span.start, vocabulary);
    }
    case 'string':
      // The flags of a command in quotes: `bash -c "mongodump --0ut=dump"`.
      if (/^--[A-Za-z0-9][\w-]/.test(word)) return checkFlag(word, span.start, vocabulary, context);
      return checkArgument(word, span.start, vocabulary, context);
    case 'argument':
    case 'value':
      return checkArgument(word, span.start, vocabulary, context);
    case 'output':
      return checkOutput(word, span.start, vocabulary);
    default:
      return [];
  }
}

/** A key or a kind: mended even where parts of it are known to nobody. */
function checkName(word: string, start: number, vocabulary: Vocabulary, bold = false): Slip[] {
  const repaired = repairName(word, vocabulary, bold);
  return repaired === undefined ? [] : slips(start, word, repaired, 'is made of known words');
}

function unsure(slip: Slip): Slip {
  return { ...slip, certain: false };
}

function checkCommand(word: string, start: number, vocabulary: Vocabulary): Slip[] {
  if (/[${}*?%<>]|^\d+$/.test(word)) return [];
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
  const long =
    dashes === 1 &&
    bare.length >= 2 &&
    /\d|I/.test(bare) &&
    (bare.length > 2 || context.shortFlags?.has(bare[0] ?? '') !== true)
      ? vocabulary.meant(name, 'flag', 1)
      : undefined;
  if (long?.word.startsWith('-')) found.push(...slips(start, name, long, 'is a known flag'));
  else if (dashes === 1 && (bare.length <= 3 || (bare.length <= 6 && /^[A-Za-z]*\d[A-Za-z]*$/.test(bare))))
    found.push(...checkShortFlag(name, start, name.length < word.length ? { ...context, next: '' } : context));
  else if (bare.length >= (dashes === 2 ? 2 : 3) && !vocabulary.flags.has(bare) && !vocabulary.flags.has(name)) {
    const known = vocabulary.knows(bare) && !vocabulary.bystanders.has(bare);
    const meant =
      !known && (dashes === 2 || bare.length > 3)
        ? (vocabulary.meant(bare, 'flag') ?? (dashes === 2 ? vocabulary.meant(bare, 'word') : undefined))
        : undefined;
    // No long flag begins with a digit or counts by a zero at its end.
    const sure =
      dashes === 2 && (/^[015][a-z]/.test(bare) || (/[a-z]0$/.test(bare) && meant?.word.endsWith('o') === true));
    if (meant !== undefined && (sure || mayReplace(bare, meant, vocabulary))) {
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
    (/^\d+B$/.test(bare) && /(?:size|memory|storage|limit|quota|capacity|bytes|max|min)$/i.test(context.key ?? '')) ||
    // `10S` of Java's durations.
    (/^\d{2,}S$/.test(bare) && /(?:delay|timeout|interval|duration|period|wait|age|ttl)$/i.test(context.key ?? '')) ||
    (vocabulary.knows(bare) &&
      !context.wantsNumber &&
      !(context.likelyNumber === true && /^[A-Zl](?:[smh]|[KMG]i?)$|^i[mh]$|^[A-Z]\d+$|^\d+[OSBZ]$/.test(bare))) ||
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
  if ((context.key === 'kind' && /[A-Z]/.test(bare)) || (context.resource === true && /^[a-z0-9]+$/.test(bare))) {
    const named = checkName(bare, offset, vocabulary, context.resource === true);
    if (named.length > 0) return named;
  }
  const version = mendVersion(bare, false);
  if (version !== undefined) return slips(offset, bare, version, `this place holds ${version.name}`);
  return checkPieces(bare, offset, vocabulary, context);
}

function placeOf({ wantsNumber, likelyNumber, open }: WordContext): NumberPlace {
  return wantsNumber ? 'sure' : likelyNumber === true ? 'likely' : open === true ? 'open' : 'wary';
}

function checkOutput(word: string, start: number, vocabulary: Vocabulary): Slip[] {
  const bare = word.replace(/^["'({[]+|["')}\],;:.]+$/g, '');
  const offset = start + word.indexOf(bare);
  if (bare.length < 4 || looksRandom(bare)) return [];
  const formatted = formatSlips(bare, offset);
  if (formatted.length > 0) return formatted;
  const number = mendNumber(bare, 'wary');
  if (number !== undefined) return slips(offset, bare, number, `this is ${number.name}`);
  const port = /(?<=[\w.\]]:)(?:\d+[OolISBZ]\d+|[OolISBZ]\d{3,4})$/.exec(bare);
  if (port !== null && !/\d:\d\d:/.test(bare)) {
    const mended = mendPort(port[0], bare.slice(0, port.index));
    if (mended !== undefined) return slips(offset + port.index, port[0], mended, `this is ${mended.name}`);
  }
  // `nginx:l.27` inside the JSON of an annotation.
  for (const match of bare.matchAll(/(?<=[a-z]:)[0-9OolI|SBZi]+(?:\.[0-9OolI|SBZi]+){1,3}(?=["',]|$)/g)) {
    const tag = mendTag(match[0], bare.slice(0, match.index));
    if (tag !== undefined) return slips(offset + match.index, match[0], tag, `this is ${tag.name}`);
  }
  return checkSegments(bare, offset, vocabulary, 5);
}
