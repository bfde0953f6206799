/** The part that a word plays. */
export type Role =
  | 'command' /** the program of a simple command */
  | 'subcommand' /** where the vocabulary knows what may stand */
  | 'argument'
  | 'string' /** a word of a quoted string with several words */
  | 'flag'
  | 'operator' /** `|`, `&&`, `;` …, also where a letter stands for it */
  | 'prompt'
  | 'instruction' /** of a Dockerfile */
  | 'key'
  | 'value' /** a whole YAML value of one word, or what stands behind `--name=` */
  | 'prose' /** sentences: descriptions */
  | 'comment'
  | 'output'; /** a word that a program printed */

/** A piece of the text with the part that it plays, and what stands around it. Words do not overlap. */
export interface Word {
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As it is read: ASCII stands where something else looks like it. */
  readonly text: string;
  role: Role;
  /** The program of the command that it stands in; empty outside commands. */
  program: string;
  /** The words that lead to the place: `kubectl get`. */
  path: string;
  /** Whether the command reads what another printed. */
  isPiped: boolean;
  /** The key or the long option whose value this is. */
  key: string;
  before: Word | undefined;
  next: Word | undefined;
  /** See `piecesOf`; kept, because several rules ask for them. */
  pieces: readonly Piece[] | undefined;
}

/** A part of a word, and what stands around it in the word. */
export interface Piece {
  readonly word: Word;
  readonly text: string;
  /** Offset in the text. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
  /** Whether it is the whole word, but for quotes around it. */
  readonly isWhole: boolean;
}

/** Roles of what people read: anything may stand there. */
export function isForPeople(role: Role | undefined): boolean {
  return role === 'prose' || role === 'comment' || role === 'output' || role === 'prompt';
}
