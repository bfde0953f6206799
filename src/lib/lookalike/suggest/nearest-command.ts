import { withoutPrompt } from '../../text/prompt.ts';
import { isTypingError } from './typing-error.ts';

/** How alike two commands must be, from 0 to 1, to be shown side by side. */
const leastLikeness = 0.75;
/** Longer pastes are no single command; comparing them would take time that grows with the square of their length. */
const longest = 400;

/**
 * The course's own command that a paste was meant to be. One that only resembles it is no help to a reader whose command
 * is right, so both must call the same, and some word of the paste must look like a slip of one in the command.
 *
 * @param commands the course's commands; `<placeholders>` in them match any word
 * @param corrected the paste with its lookalike characters corrected
 * @returns undefined when the paste is like none of them, calls another program, or is longer than 400 characters
 */
export function nearestCommand(text: string, commands: readonly string[], corrected = text): Nearest | undefined {
  const [typed, fixed] = [text, corrected].map((paste) => withoutPrompt(paste.trim()));
  if (typed === undefined || fixed === undefined || typed === '' || typed.length > longest) return undefined;
  const own = typed === fixed ? commands.find((command) => isSame(typed, command)) : undefined;
  if (own !== undefined) return { command: own, likeness: 1, differences: [{ kind: 'same', text: typed }] };
  const letters = countsOf(typed);
  let best: Nearest | undefined;
  for (const command of commands) {
    if (command.length > longest || !callsSame(fixed, command) || !hasMistake(typed, fixed, command)) continue;
    // The letters that two texts share bound their likeness from above; most commands need no closer look.
    if (sharedShare(letters, countsOf(command), typed.length + command.length) <= (best?.likeness ?? leastLikeness))
      continue;
    const wanted = fillPlaceholders(command, typed);
    const differences = diff(typed, wanted);
    const likeness = likenessOf(differences, typed.length + wanted.length);
    if (likeness > (best?.likeness ?? leastLikeness)) best = { command, likeness, differences };
  }
  return best;
}

/** Whether a paste is a command of the course, letter for letter. */
function isSame(typed: string, command: string): boolean {
  const [a, b] = [wordsOf(typed), wordsOf(command)];
  return a.length === b.length && b.every((wanted, i) => fits(a[i] ?? '', wanted));
}

/** Whether the words before the first option, the program and its subcommands, are the same but for typing errors. */
function callsSame(typed: string, command: string): boolean {
  const [a, b] = [callOf(typed), callOf(command)];
  return a.length === b.length && b.every((wanted, i) => fits(a[i] ?? '', wanted) || isTypingError(a[i] ?? '', wanted));
}

/** Options that stand before the verb as well as at the end. */
const beforeVerb = /^(\S+)(?:\s+(?:-n|--namespace|--context|--kubeconfig|--kube-context)[\s=]\S+)+/;

function callOf(command: string): string[] {
  const words = wordsOf(withoutSudo(command).replace(beforeVerb, '$1'));
  const option = words.findIndex((word) => word.startsWith('-'));
  return option === -1 ? words : words.slice(0, option);
}

/** Whether some word is mistyped, or was until its lookalikes were corrected. */
function hasMistake(typed: string, fixed: string, command: string): boolean {
  const [before, after] = [wordsOf(typed), wordsOf(fixed)];
  return wordsOf(command).some((wanted, i) => {
    const word = after[i] ?? '';
    return word === wanted ? before[i] !== word : !fits(word, wanted) && isTypingError(word, wanted);
  });
}

function wordsOf(command: string): string[] {
  return withoutSudo(command).split(/\s+/);
}

function withoutSudo(command: string): string {
  return command.replace(/^sudo\s+(?:-\S+\s+)*/, '');
}

const placeholder = /<[\w-]+>/;

/** Whether a word is the wanted one, anything standing for its placeholders. */
function fits(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (word === '' || !placeholder.test(wanted)) return false;
  const [head = '', ...parts] = wanted.split(placeholder);
  const tail = parts.at(-1) ?? '';
  return word.length > head.length + tail.length && word.startsWith(head) && word.endsWith(tail);
}

/** The share of both texts that is the same, from 0 to 1. */
function likenessOf(differences: readonly Difference[], total: number): number {
  const same = differences.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return (2 * same) / total;
}

/** Puts the paste's own words where the command has placeholders, as far as both have the same words around them. */
function fillPlaceholders(command: string, typed: string): string {
  const words = typed.split(/\s+/);
  return command
    .split(/(\s+)/)
    .map((piece, index) => (/^<[\w-]+>$/.test(piece) ? (words[index / 2] ?? piece) : piece))
    .join('');
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  return counts;
}

function sharedShare(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, total: number): number {
  let shared = 0;
  for (const [c, count] of a) shared += Math.min(count, b.get(c) ?? 0);
  // A placeholder's letters are not compared, so some room is left.
  return Math.min(1, (2 * shared) / total + 0.15);
}

/** The fewest characters to take out and put in, by the longest common subsequence. */
function diff(from: string, to: string): Difference[] {
  const width = to.length + 1;
  const table = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      table[i * width + j] =
        from[i] === to[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const pieces: Difference[] = [];
  const add = (kind: Difference['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      add('same', from[i] ?? '');
      i++;
      j++;
    } else if (
      i < from.length &&
      (j >= to.length || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      add('typed', from[i++] ?? '');
    } else add('wanted', to[j++] ?? '');
  }
  return pieces;
}

export interface Nearest {
  /** As it stands in the course. */
  command: string;
  /** From 0 to 1. */
  likeness: number;
  /** The paste and the command, piece by piece. */
  differences: Difference[];
}

export interface Difference {
  /** In both; only in the paste; only in the course's command. */
  kind: 'same' | 'typed' | 'wanted';
  text: string;
}
