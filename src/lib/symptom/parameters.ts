import { negations, stopWords } from './languages/words.ts';
import { tools } from './rank/tools.ts';

/**
 * Every number, list and switch that decides an answer, in the order of the stages. `@off` is the value with which it
 * decides nothing: `npm run bench -- ablate` sets one after the other so, and prints what is lost. `@holds` is the range
 * in which no count of right and of known answers gets worse by more than one in a hundred, while all others stay as they
 * are: measured by `ablate --ranges` on the texts of `scripts/eval/tune` as they were typed, with 346 entries.
 */
export const standardParameters = {
  // text

  /** Puts the cells of framed tables together. @off false */
  readsTables: true,
  /**
   * Letters from which on a word may have one typing error, two, and three.
   * @holds all × 0.7 to × 2
   * @off 99
   */
  typingErrors: { one: 4, two: 8, three: 12 },
  /**
   * What a word counts as that is known but for its ending, one typing error, two, or three.
   * @holds all × 0.5 to × 1
   * @off 0
   */
  typingErrorWeights: { none: 0.95, one: 0.8, two: 0.55, three: 0.5 },
  /**
   * The first letter is seldom wrong: what a word counts that begins with another one.
   * @holds 0.4 to 1.12
   * @off 1
   */
  firstLetterWeight: 0.8,

  // query

  /**
   * A question in plain words is not longer, in characters and lines, and has no more of a terminal's marks.
   * @holds all × 0.7 to × 1.4
   */
  plainWords: { characters: 240, lines: 3, marks: 1 },
  /**
   * So many words of a question are looked at.
   * @holds 42 to 84
   */
  mostWords: 60,
  /**
   * What is looked at of a long paste, and of a log without line ends, in characters.
   * @holds any: it bounds the work of an answer
   */
  pasteLength: { all: 60_000, line: 3000 },
  /**
   * Of lines that differ in their numbers only, so many are looked at first.
   * @holds 2.1 to 4.2
   * @off 99999
   */
  linesOfOneShape: 3,
  /**
   * A word that stands oftener in a paste tells nothing more.
   * @holds any: it bounds the work of an answer
   */
  mostPlaces: 200,
  /**
   * What a word of a paste counts by its line. It also chooses the words of a long paste that are looked up.
   * @holds all × 0.7 to × 1.4
   * @off 1
   */
  lineEvidence: { error: 1, warning: 0.9, plain: 0.7, prompt: 0.5, info: 0.4, over: 0.2, empty: 0 },
  /**
   * What a part of an identifier in a paste counts beside the whole.
   * @holds 0.35 to 0.7
   * @off 0
   */
  partEvidence: 0.5,
  /**
   * What a word counts for its synonyms.
   * @holds 0.315 to 0.63
   * @off 0
   */
  synonymWeight: 0.45,
  /**
   * What a word of another language counts for the English ones of its glossary.
   * @holds 0.595 to 0.85
   * @off 0
   */
  glossaryWeight: 0.85,

  // index

  /** Words that say nothing about an error. @off [] */
  stopWords,
  /** Words without which a message says the opposite. @off [] */
  negations,
  /**
   * How much a word counts in each field of an entry.
   * @holds all × 0.7 to × 1.4
   * @off 1
   */
  fieldWeights: { title: 3, asks: 3, symptom: 1.5, topic: 2.5, body: 2 },
  /**
   * BM25's k1, for the weighted frequency of all fields together.
   * @holds 4 to 6
   */
  saturation: 4,
  /**
   * A word of several symptoms of one entry counts at most so often: they say the same in several wordings.
   * @holds 1.4 to 2.8
   * @off 99
   */
  symptomRepeats: 2,
  /**
   * Words of an entry's fix and cause that are kept, those that are most its own.
   * @holds 16 to 22
   * @off 0
   */
  bodyWords: 16,
  /**
   * A word of the body that more than this share of the entries has is not kept.
   * @holds as it is: neither 0.07 nor 0.14
   * @off 1
   */
  bodySpread: 0.1,
  /**
   * Rare in a small knowledge base is not rare in the language: specificities are those of so many entries at least.
   * @holds 140 to 280
   * @off 0
   */
  leastEntries: 200,
  /**
   * What a stop word's and a single letter's specificity in a symptom counts.
   * @holds 0.245 to 0.49
   * @off 1
   */
  stopWordSpecificity: 0.35,
  /**
   * What a word counts that a symptom has already.
   * @holds 0.35 to 0.7
   * @off 1
   */
  repeatSpecificity: 0.5,
  /**
   * From so many entries on the index is loaded in pieces, and what is looked at must be little.
   * @holds any: it bounds what is loaded
   */
  largeIndex: 1000,
  /**
   * A large index leaves out terms that more than this share of the entries has.
   * @holds any: it bounds what a large index loads
   * @off 1
   */
  commonTerms: 0.125,
  /**
   * So many terms of a large index are known for typing errors.
   * @holds any: it bounds what a large index loads
   */
  vocabulary: 5000,

  // rank

  /**
   * How many words of a paste are looked up, and how many entries are aligned by either score.
   * @holds all × 0.7 to × 1.4
   */
  candidates: { words: 400, bySymptom: 60, byWords: 20 },
  /**
   * The same for a large index.
   * @holds any: it bounds what a large index loads
   */
  candidatesOfLarge: { words: 64, bySymptom: 16, byWords: 8 },
  /** Tools and things by which people say what they speak of. @off [] */
  tools,
  /**
   * What an answer about another tool keeps of its words' score.
   * @holds as it is: neither 0.455 nor 0.91
   * @off 1
   */
  otherTool: 0.65,

  // align

  /**
   * How many words of a paste a placeholder may stand for, and one that stands for free text.
   * @holds all × 0.7 to × 1.4
   */
  placeholderReach: { narrow: 14, wide: 40 },
  /**
   * What a word costs that stands between two words of a symptom without a placeholder for it.
   * @holds 0.084 to 0.168
   * @off 0
   */
  skipCost: 0.12,

  // decide

  /**
   * A symptom's strength grows from the first share of it that is found to the second.
   * @holds 0.245 to 0.49
   * @off 0
   */
  strengthFrom: 0.35,
  /**
   * See strengthFrom.
   * @holds 0.63 to 1.26
   */
  strengthTo: 0.9,
  /**
   * What a symptom's strength counts by the line that it stands in.
   * @holds all × 0.7 to × 1.4
   * @off 1
   */
  lineStrength: { error: 1, plain: 1, prompt: 0.9, info: 0.7, warning: 0.55, over: 0.2, empty: 0 },
  /**
   * What the words of a paste count beside the strength of its symptom.
   * @holds 0.175 to 0.35
   * @off 0
   */
  pasteWordsWeight: 0.25,
  /**
   * What the words of a question count.
   * @holds 1.05 to 2.1
   * @off 0
   */
  questionWordsWeight: 1.5,
  /**
   * What the nearest ask counts beside the sum of a question's words.
   * @holds as it is: neither 0.28 nor 0.56
   * @off 0
   */
  askWeight: 0.4,
  /**
   * The specificity that is found at least where a symptom is known, in natural logarithms.
   * @holds 4 to 6
   * @off 0
   */
  foundSpecificity: 6,
  /**
   * A symptom that says less, in natural logarithms, is known only where it stands to the letter: no word or sign more or
   * less, each placeholder for what it may be, and in one line.
   * @holds 12 to 14
   * @off 0
   */
  looseSpecificity: 14,
  /**
   * A symptom at the same place is clearly stronger from this ratio on, and makes the weaker one unsure.
   * @holds 0.805 to 1.61
   * @off 99999
   */
  clearlyStronger: 1.15,
  /**
   * The share of a symptom, and the specificity, that are found at least where an answer is unsure rather than unknown.
   * @holds 0.315 to 0.63
   */
  unsureCoverage: 0.45,
  /**
   * See unsureCoverage.
   * @holds 4 to 7
   * @off 0
   */
  unsureSpecificity: 5,
  /**
   * From this cosine on a text is the ask itself, whatever it looks like.
   * @holds any from 0.85 on
   */
  askedWhole: 0.9,
  /**
   * A question is fully answered where so much of its specificity is found.
   * @holds 0.49 to 0.98
   */
  answeredShare: 0.7,
  /**
   * The share of a full answer from which on an answer to a question is unsure rather than unknown.
   * @holds 0.21 to 0.42
   */
  unsureAnswer: 0.3,
  /**
   * A symptom of which so much is found is shown.
   * @holds any: it decides what is shown, and no order
   */
  shownCoverage: 0.4,
  /**
   * Confidence in a known answer: so much at least, the rest by coverage.
   * @holds any above the others’: it decides the number that is shown
   */
  knownConfidence: 0.8,
  /**
   * Confidence in another answer: its coverage times the one, or its share of a full answer times the other.
   * @holds any that stays below knownConfidence: it decides the number that is shown
   */
  unsureConfidence: { coverage: 0.75, answer: 0.6 },
};

export type Parameters = Readonly<typeof standardParameters>;
