import type { Store } from '../index/store.ts';
import type { Reading } from '../reading/reading.ts';
import { normalise } from '../text/normalise.ts';
import { selectLines } from './lines.ts';
import { isPlainWords, pasteSlots, type Slot, wordSlots } from './slots.ts';
import { type PasteWords, pasteWords } from './words.ts';

/** A text as the matcher reads it. */
export type Query = {
  /** As it was pasted. */
  readonly text: string;
  readonly words: PasteWords;
  readonly slots: readonly Slot[];
  /** What it is before anything is looked for; where it was meant otherwise, all else is of what was meant. */
  readonly reading: Reading | undefined;
  /** Whether it is a question in plain words rather than what a terminal printed. */
  readonly isQuestion: boolean;
};

/** Reads a text: cleans it, takes its words, and looks for what they may stand for. */
export function readQuery(pasted: string, { parameters, candidates, spelling, read }: Store): Query {
  const reading = read(pasted, spelling, parameters);
  const text = reading?.readAs?.text ?? pasted;
  const paste = normalise(text, parameters);
  const words = pasteWords(selectLines(paste, parameters), parameters);
  const isQuestion = isPlainWords(paste.text, parameters);
  const slots = isQuestion
    ? wordSlots(paste.text, spelling, parameters)
    : pasteSlots(words, candidates.words, parameters);
  return { text, reading, words, slots, isQuestion };
}
