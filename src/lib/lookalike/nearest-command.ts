/** How alike two commands must be, from 0 to 1, to be shown side by side. */
const leastLikeness = 0.6;
/** Longer pastes are no single command; comparing them would take time that grows with the square of their length. */
const longest = 400;

/**
 * The course's own command that a paste is most like.
 *
 * @param commands the course's commands; `<placeholders>` in them match any word
 * @returns undefined when the paste is like none of them, calls another program, or is longer than 400 characters
 */
export function nearestCommand(text: string, commands: readonly string[]): Nearest | undefined {
  const typed = text.trim().replace(/^(?:[$#%❯➜λ]|\S+@\S+[$#])\s+/, '');
  if (typed === '' || typed.length > longest) return undefined;
  const letters = countsOf(typed);
  let best: Nearest | undefined;
  for (const command of commands) {
    if (command.length > longest || !callsAlike(typed, command)) continue;
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

/** Whether both call the same program, perhaps misspelt: whatever else is alike, another one is no help. */
function callsAlike(typed: string, command: string): boolean {
  const [a = '', b = ''] = [typed, command].map((text) => text.replace(/^sudo\s+(?:-\S+\s+)*/, '').split(/\s/, 1)[0]);
  return likenessOf(diff(a, b), a.length + b.length) >= leastLikeness;
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
  /** From 0 to 1; 1 where both are equal but for placeholders. */
  likeness: number;
  /** The paste and the command, piece by piece. */
  differences: Difference[];
}

export interface Difference {
  /** In both; only in the paste; only in the course's command. */
  kind: 'same' | 'typed' | 'wanted';
  text: string;
}
