import type { Vocabulary } from '../data/vocabulary.ts';
import type { Language, Slip } from '../finding.ts';
import type { Mark } from '../read/marks.ts';
import type { Role, Word } from '../read/word.ts';

/** One way in which a character is not what it seems. */
export interface Rule {
  /** Permanent; the name of its file. */
  readonly id: string;
  /** Rules of a lower rank are asked first; where two find something in one piece of a word, the earlier has it. */
  readonly rank: number;
  /** What it finds, in one sentence. */
  readonly what: string;
  /** The roles of the words that it looks at. */
  readonly roles: readonly Role[];
  check(context: Context): Iterable<Slip>;
  /** Texts in which nothing is found. */
  readonly good: readonly Example[];
  /** Texts whose findings are marked: `kubect⟦I→l⟧`, and nothing behind the arrow where nothing should stand. */
  readonly bad: readonly Example[];
}

/** For rules that look at characters, whatever the word that they stand in. */
export const everyRole: readonly Role[] = [
  'command',
  'subcommand',
  'argument',
  'string',
  'flag',
  'operator',
  'prompt',
  'instruction',
  'key',
  'value',
  'prose',
  'comment',
  'output',
];

/** A command, or a text in another language. */
export type Example = string | Partial<Record<Language, string>>;

/** All that a rule is told. */
export interface Context {
  /** As it was pasted. */
  readonly text: string;
  readonly language: Language;
  /** The words in the roles that the rule looks at, in the order of the text. */
  readonly words: readonly Word[];
  /** Marks outside ASCII that look like ASCII. */
  readonly marks: readonly Mark[];
  readonly vocabulary: Vocabulary;
}
