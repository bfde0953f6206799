/** What the matcher knows of a language. To add one: a file like these, and a line in `index.ts`. */
export type Language = {
  /** Its English name. */
  readonly name: string;
  /** Matches a word in letters that no other language here has; absent where the letters are shared. */
  readonly script?: RegExp;
  /** Whether a question in shared letters is asked in it; absent for English, which is taken where no other is told. */
  readonly isSpoken?: (words: readonly string[], text: string) => boolean;
  /** The stem of a folded word of four letters or more. */
  readonly stem: (word: string) => string;
  /** Begins stems that differ from the English one, for in shared letters they may mean something else there. */
  readonly mark?: string;
  /** Words that say nothing about an error: folded. */
  readonly stopWords: ReadonlySet<string>;
  /** Whether a stop word means something at this place, before the word `next`. */
  readonly isMeant?: (word: string, next: string | undefined) => boolean;
  /** Words of thanks, greetings and success, of which nothing is to be found: folded. */
  readonly courtesies: ReadonlySet<string>;
  /** Words without which a message says the opposite: folded. */
  readonly negations: ReadonlySet<string>;
  /** What its speakers call the things for which the tools have English words. */
  readonly glossary?: Glossary;
  /** Words that people use for one another when they speak of any tool. */
  readonly synonyms?: Synonyms;
};

/** One notion a row. A beginning that ends in a dot is a whole word. */
export type Glossary = readonly { readonly beginnings: readonly string[]; readonly english: readonly string[] }[];

/** Folded word → the other words of its groups. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** The words of a text between blanks. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Reads rows `beginnings of words = English words`. Write short beginnings as whole words, with a dot. */
export function glossaryOf(rows: string): Glossary {
  return linesOf(rows).map((row) => {
    const [left = '', right = ''] = row.split(' = ');
    return { beginnings: left.split(' '), english: right.split(' ') };
  });
}

/** Reads groups of words, one a line. */
export function groupsOf(rows: string): Synonyms {
  const all = new Map<string, string[]>();
  for (const row of linesOf(rows)) {
    const words = row.split(' ');
    for (const word of words) {
      const others = all.get(word) ?? [];
      others.push(...words.filter((other) => other !== word && !others.includes(other)));
      all.set(word, others);
    }
  }
  return all;
}

function linesOf(rows: string): string[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => row.trim());
}
