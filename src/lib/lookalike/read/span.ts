/** A piece of the text with the part that it plays. Spans do not overlap and stand in the order of the text. */
export interface Span {
  /** Offset in the text, in UTF-16 units. */
  start: number;
  end: number;
  role: Role;
}

export type Role =
  | 'command' /** the program of a simple command */
  | 'argument'
  | 'string' /** a word of a quoted string with several words */
  | 'flag'
  | 'operator' /** `|`, `&&`, `;` … */
  | 'prompt'
  | 'instruction' /** of a Dockerfile */
  | 'key'
  | 'value' /** a whole YAML value of one word */
  | 'prose' /** sentences: comments, descriptions */
  | 'comment'
  | 'output'; /** a word that a program printed */

/** Roles of what a program reads, where nothing but ASCII is expected unless it is text for people. */
export function isCode(role: Role): boolean {
  return role !== 'prose' && role !== 'comment' && role !== 'output' && role !== 'prompt';
}
