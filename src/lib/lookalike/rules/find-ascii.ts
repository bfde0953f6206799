import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { CommandWalk, endsCommand } from '../read/command-walk.ts';
import { numberEndings, wantsNumber } from '../read/number-places.ts';
import type { Span } from '../read/span.ts';
import { checkWord } from './ascii.ts';
import { findCapitalCommands } from './capital-commands.ts';
import { findPipes } from './pipes.ts';
import { isSecret } from './secrets.ts';
import type { WordContext } from './word-context.ts';

/** Finds ASCII characters in place of others: what a word may be depends on the words before it. */
export function findAscii(text: string, spans: readonly Span[], vocabulary: Vocabulary): Slip[] {
  const pipes = findPipes(text, spans, vocabulary);
  const pipeStarts = new Set(pipes.map(({ start }) => start));
  const found: Slip[] = [...pipes, ...findCapitalCommands(text, spans)];
  const judge = new Judge(text, vocabulary);
  const walk = new CommandWalk(vocabulary);
  let afterPipe = false;
  // The last operator, and whether the command stands behind a pipe.
  let operator = '';
  let piped = false;
  let key = '';
  let previousEnd = 0;
  let previousWord = '';
  for (const read of spans) {
    if (pipeStarts.has(read.start)) {
      walk.step('|', 'operator');
      operator = '|';
      afterPipe = true;
      continue;
    }
    const role = afterPipe && read.role === 'argument' ? 'command' : read.role;
    const span: Span = role === read.role ? read : { ...read, role };
    afterPipe = false;
    if (span.role === 'command') piped = operator === '|';
    const word = span.end - span.start > 300 ? '' : text.slice(span.start, span.end);
    if (endsCommand(text, previousEnd, span.start)) walk.reset();
    judge.judge(span, word, { walk, key, previousWord, piped }, found);
    if (span.role === 'key') key = word;
    else if (span.role !== 'value' && span.role !== 'comment') key = '';
    walk.step(word, span.role);
    // Behind `| xargs` another command reads files, not the pipe.
    if (span.role === 'operator' || span.role === 'command') operator = span.role === 'operator' ? word : '';
    previousEnd = span.end;
    previousWord = word;
  }
  return dropUsual(found);
}

/**
 * Drops what is written alike again and again and differs in small letters only: `baseuri` is not `baseurl` when it stands
 * twice. A slip of the eye is made once.
 */
function dropUsual(slips: readonly Slip[]): Slip[] {
  const counts = new Map<string, number>();
  for (const slip of slips) if (isWeak(slip)) counts.set(wordOf(slip), (counts.get(wordOf(slip)) ?? 0) + 1);
  return slips.filter((slip) => !isWeak(slip) || (counts.get(wordOf(slip)) ?? 0) < 2);
}

function isWeak({ found, word }: Slip): boolean {
  return /^[ild]$/.test(found) && word !== undefined && word.found.length > 3 && /^[a-z._-]+$/.test(word.found);
}

function wordOf({ word }: Slip): string {
  return word?.found ?? '';
}

/** How many answers are kept: texts repeat themselves and each other, but not for ever. */
const mostRemembered = 20_000;
const answers = new WeakMap<Vocabulary, Map<string, readonly Slip[]>>();

/** Checks words, and remembers the answers: the same word in the same kind of place gets the same, in any text. */
class Judge {
  readonly #remembered: Map<string, readonly Slip[]>;
  readonly #text: string;
  readonly #vocabulary: Vocabulary;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#remembered = answers.get(vocabulary) ?? new Map();
    answers.set(vocabulary, this.#remembered);
  }

  judge(span: Span, word: string, place: Place, into: Slip[]): void {
    if (/\d/.test(word) && isSecret(this.#text, span)) return;
    // `<release>-0` is a name. Asked here, for what is remembered must not depend on the text around the word.
    if (span.role === 'flag' && this.#text[span.start - 1] === '>') return;
    const context = contextOf(this.#text, span, word, place, this.#vocabulary);
    const signature = signatureOf(span, word, context, place);
    let slips = signature === undefined ? undefined : this.#remembered.get(signature);
    if (slips === undefined) {
      slips = checkWord(this.#text, span, this.#vocabulary, context).map((slip) => ({
        ...slip,
        start: slip.start - span.start,
      }));
      if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
      if (signature !== undefined) this.#remembered.set(signature, slips);
    }
    for (const slip of slips) into.push({ ...slip, start: slip.start + span.start });
  }
}

/** What stands before the word. */
interface Place {
  walk: CommandWalk;
  key: string;
  previousWord: string;
  piped: boolean;
}

function contextOf(
  text: string,
  { role, end }: Span,
  word: string,
  { walk, key, previousWord, piped }: Place,
  vocabulary: Vocabulary,
): WordContext {
  if (role === 'flag') {
    return {
      wantsNumber: false,
      likelyNumber: numberEndings.test(word.split('=', 1)[0] ?? '') || asksForNumber(previousWord),
      shortFlags: walk.shortFlags(),
      program: walk.program,
      before: previousWord,
      next: nextWord(text, end),
      afterPipe: piped,
      afterFlag: /^--\w/.test(previousWord) && !previousWord.includes('='),
    };
  }
  if (role === 'value')
    return {
      wantsNumber: vocabulary.numberKeys.has(key),
      likelyNumber: numberEndings.test(key) || asksForNumber(previousWord),
      open: true,
      key,
    };
  if (role !== 'argument') return { wantsNumber: false, likelyNumber: asksForNumber(previousWord) };
  return {
    wantsNumber:
      previousWord === 'EXPOSE' ||
      (previousWord.startsWith('-') && vocabulary.numberFlags.has(previousWord.replace(/^--/, ''))) ||
      wantsNumber(walk.program, previousWord),
    likelyNumber: asksForNumber(previousWord),
    among: walk.subcommands(),
    program: walk.program,
    resource: /^(?:kubectl|oc)$/.test(walk.program) && resourceVerbs.test(previousWord),
    open: walk.program !== '',
  };
}

/** Whether a flag, or `@every` of a schedule, is mostly followed by a number. */
function asksForNumber(previousWord: string): boolean {
  // `USER 1001` of Dockerfiles.
  if (/^@every$|^USER$|(?:^|\/)sleep$/.test(previousWord)) return true;
  return previousWord.startsWith('-') && /^--?[a-z]{3}/.test(previousWord) && numberEndings.test(previousWord);
}

/** All that the answer depends on; undefined where that is too much to be worth it. */
function signatureOf(
  { role }: Span,
  word: string,
  { wantsNumber: sure, likelyNumber, open, among, resource, key }: WordContext,
  { walk }: Place,
): string | undefined {
  if (role === 'flag' && !word.startsWith('--')) return undefined;
  const numbers = `${sure ? 's' : ''}${likelyNumber === true ? 'l' : ''}${open === true ? 'o' : ''}${resource === true ? 'r' : ''}`;
  return `${role} ${numbers} ${key ?? ''} ${among === undefined ? '' : walk.path} ${word}`;
}

/** What `kubectl` does to a kind of resource, which is named next. */
const resourceVerbs = /^(?:get|describe|delete|edit|patch|explain|scale|label|annotate)$/;

/** The word that follows on the same line, at most 80 characters of it. */
function nextWord(text: string, from: number): string {
  return /^[ \t]+(\S+)/.exec(text.slice(from, from + 80))?.[1] ?? '';
}
