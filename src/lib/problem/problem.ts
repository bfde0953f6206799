import { type RuleId, rules, type Severity } from './rules.ts';

/** Where a problem stands: at a character of a file (line and column from 1, in UTF-16 units), or the file as a whole. */
export type Position =
  | { readonly kind: 'at'; readonly line: number; readonly column: number; readonly length?: number }
  | { readonly kind: 'file' };

/** One problem of one file. `message` says what happened and what to write; `suggestion` is the text to put there. */
export type Problem = {
  readonly file: string;
  readonly position: Position;
  /** The rule that is broken, by the name that it is printed under. */
  readonly kind: RuleId;
  readonly message: string;
  readonly suggestion?: string | undefined;
  /** Whether the suggestion can be put in the place of the position's characters without asking. */
  readonly certain?: boolean;
};

/** The flat form of a problem that other programs read; a problem of a whole file stands at 1:1. */
export type ReportedProblem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly kind: RuleId;
  readonly message: string;
  readonly suggestion?: string;
};

export const wholeFile: Position = { kind: 'file' };

/** Turns a problem into its flat form. */
export function report(problem: Problem): ReportedProblem {
  const { file, position, kind, message, suggestion } = problem;
  const place = position.kind === 'at' ? position : { line: 1, column: 1 };
  const flat = { file, line: place.line, column: place.column, severity: rules[kind].severity, kind, message };
  return suggestion === undefined ? flat : { ...flat, suggestion };
}

/** Sorts by file, then place, then rule: the same content always prints the same report. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const place = ({ position }: Problem) => (position.kind === 'at' ? position : { line: 0, column: 0 });
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      place(a).line - place(b).line ||
      place(a).column - place(b).column ||
      compare(a.kind, b.kind) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
