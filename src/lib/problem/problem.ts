import type { Rule, RuleId, Severity } from './rules.ts';

/** Where a problem stands: at a character of a file (line and column from 1, in UTF-16 units), or the file as a whole. */
export type Position =
  | { readonly kind: 'at'; readonly line: number; readonly column: number; readonly length?: number }
  | { readonly kind: 'file' };

/** One problem of one file. `message` says what happened and what to write; `suggestion` is the text to put there. */
export type Problem<Kind extends string = RuleId> = {
  readonly file: string;
  readonly position: Position;
  /** The rule that is broken, by the name that it is printed under. */
  readonly kind: Kind;
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
  readonly kind: string;
  readonly message: string;
  readonly suggestion?: string;
};

export const wholeFile: Position = { kind: 'file' };

/** Turns a problem into its flat form. @throws {RangeError} where `rules` has no rule of its kind */
export function report(problem: Problem<string>, rules: Readonly<Record<string, Rule>>): ReportedProblem {
  const { file, position, kind, message, suggestion } = problem;
  const rule = rules[kind];
  if (rule === undefined) throw new RangeError(`there is no rule “${kind}”`);
  const place = position.kind === 'at' ? position : { line: 1, column: 1 };
  const flat = { file, line: place.line, column: place.column, severity: rule.severity, kind, message };
  return suggestion === undefined ? flat : { ...flat, suggestion };
}

/** Sorts by file, then place, then rule: the same content always prints the same report. */
export function inOrder(problems: readonly Problem<string>[]): Problem<string>[] {
  const place = ({ position }: Problem<string>) => (position.kind === 'at' ? position : { line: 0, column: 0 });
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
