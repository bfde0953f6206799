/** A problem as a page shows it: with its line, and the field that the line belongs to. */
export type PlacedFault = {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly message: string;
  /** The line in three parts, of which the second is wrong. */
  readonly source: readonly [string, string, string];
  /** As in front matter; empty for the text below it. */
  readonly field: string;
};
