import type { Retyped } from '../text/keyboard-layout.ts';
import type { LanguageCode } from './languages/index.ts';

/** How people say it in plain words, by language. */
type Asks = Readonly<Partial<Record<LanguageCode, readonly string[] | undefined>>>;

/** What an answer is: a known error, or a page that answers a question of the course. */
export type AnswerKind = 'entry' | 'question' | 'guide' | 'topic';

/** What the index is built from: one answer, as plain data; a known error where no kind is told. `fix` and `cause` are plain text. */
export type SymptomSource = {
  readonly kind?: AnswerKind;
  readonly slug: string;
  readonly title: string;
  readonly topic: string;
  readonly topicTitle?: string;
  /** Lines as the tool prints them, with `<placeholder>`s. */
  readonly symptom: readonly string[];
  /** Lines that other errors print too: they help to find the entry, and never make it known. */
  readonly shared?: readonly string[];
  readonly asks: Asks;
  readonly fix: string;
  readonly cause: string;
  /** The fix's first step, as the results show it. */
  readonly first: string;
  readonly alike: readonly string[];
  readonly status?: string | undefined;
  readonly formerly?: readonly string[] | undefined;
};

/** What the index keeps of an entry: what results show, its symptoms, and the terms of its asks and its text. */
export type Digest = {
  readonly kind: AnswerKind;
  readonly slug: string;
  readonly title: string;
  readonly topic: string;
  readonly topicTitle: string;
  readonly first: string;
  /** The entry's own lines, and at the end those of `shared`, of which there are so many. */
  readonly symptom: readonly string[];
  readonly shared: number;
  readonly alike: readonly string[];
  /** The terms of each ask, whatever its language. */
  readonly asks: readonly (readonly string[])[];
  /** The most specific terms of the fix and the cause that stand nowhere else in the entry. */
  readonly body: readonly string[];
};

export type Verdict = 'known' | 'unsure' | 'unknown';

/** A value that a symptom's placeholder stands for in the paste. */
export type Capture = { readonly name: string; readonly value: string };

/** A place in a text, in UTF-16 units. */
export type Mark = readonly [from: number, to: number];

/** What of a text told a symptom, byte for byte as it was pasted; `marks` are the symptom's words in it. */
export type Quote = {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Whether the line goes on before and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
};

/**
 * One answer. `score` is a confidence from 0 to 1; `line` is the cleaned one, its number counts from 1 in the text as it
 * was pasted, and `quote` is what the reader sees of it.
 */
export type MatchResult = {
  readonly kind: AnswerKind;
  /** Its slug. */
  readonly entry: string;
  readonly score: number;
  readonly verdict: Verdict;
  readonly title: string;
  readonly topic: string;
  readonly first: string;
  readonly line?: { readonly number: number; readonly text: string };
  readonly quote?: Quote;
  readonly symptom?: string;
  readonly captures: readonly Capture[];
  /** Entries that are as right an answer where this one is. */
  readonly alike: readonly string[];
  readonly why: string;
};

/**
 * What a text is that has no answer of its own: a command without what it printed; a status that several errors show,
 * which are the results, each with the line that tells it in `symptom`; a kind word.
 */
type TextShape = 'command' | 'status' | 'courtesy';

/** The answer to a paste: best result first; the verdict is the best that any result has. */
export type MatchReport = {
  readonly verdict: Verdict;
  readonly results: readonly MatchResult[];
  readonly shape?: TextShape;
  /** What was meant where the text was typed in another keyboard layout: the results are those of it. */
  readonly readAs?: Retyped;
};

type MatchOptions = {
  /** At most so many results; 5 if it is not given. */
  readonly limit?: number;
};

export type Matcher = {
  /** Content hash of the index. */
  readonly version: string;
  /** How many entries can be found. */
  readonly size: number;
  match(text: string, options?: MatchOptions): MatchReport;
};

/** What of an entry is needed to align it with a paste and to show it. */
export type EntryRecord = {
  readonly kind: AnswerKind;
  readonly slug: string;
  readonly title: string;
  readonly topic: string;
  readonly first: string;
  readonly symptom: readonly string[];
  /** How many of the last symptoms other errors print too. */
  readonly shared: number;
  readonly alike: readonly string[];
  /** The terms of each ask, and the sum of their squared specificities. */
  readonly asks: readonly (readonly string[])[];
  readonly askNorms: readonly number[];
  /** For each symptom the specificity of its words, in sixths of a natural logarithm. */
  readonly weights: readonly (readonly number[])[];
};

/** The index in one file: plain JSON. `terms`, `spread` and `asks` are packed (see `pack.ts`). */
export type SymptomIndex = {
  readonly format: 2;
  /** Content hash. */
  readonly version: string;
  /** How many entries it has. */
  readonly size: number;
  /** Topic → its title. */
  readonly topics: Readonly<Record<string, string>>;
  readonly entries: readonly {
    /** Absent for a known error. */
    readonly kind?: AnswerKind;
    readonly slug: string;
    readonly title: string;
    readonly topic: string;
    readonly first: string;
    readonly symptom: readonly string[];
    /** How many of the last symptoms other errors print too; left out where none. */
    readonly shared?: number;
    readonly alike: readonly string[];
  }[];
  readonly terms: string;
  /** For each term, the entries that have it. */
  readonly spread: string;
  readonly asks: string;
};

/** An index in many files: the core is loaded first, the others by their names when a text needs them. */
export type SymptomShards = { readonly core: string; readonly files: ReadonlyMap<string, string> };

/** A matcher that loads what it needs. Its answers are those of the index in one file. */
export type ShardedMatcher = {
  readonly version: string;
  readonly size: number;
  match(text: string, options?: MatchOptions): Promise<MatchReport>;
};
