/** A secret in a text. `start` and `end` are offsets in UTF-16 units; `name` says what it is, never what it holds. */
export type FoundSecret = {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
};
