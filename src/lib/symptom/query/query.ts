import type { Retyped } from '../../text/keyboard-layout.ts';
import type { Store } from '../index/store.ts';
import { normalise } from '../text/normalise.ts';
import { isCommand } from './command.ts';
import { isCourtesy } from './courtesy.ts';
import { meantText } from './layout.ts';
import { selectLines } from './lines.ts';
import { isPlainWords, pasteSlots, type Slot, wordSlots } from './slots.ts';
import { type PasteWords, pasteWords } from './words.ts';

/** A text as the matcher reads it. */
export type Query = {
  /** As it was pasted. */
  readonly text: string;
  readonly words: PasteWords;
  readonly slots: readonly Slot[];
  /** What was meant where it was typed in another keyboard layout: everything below is of that. */
  readonly readAs: Retyped | undefined;
  /** What it is where it cannot have an answer: a command alone, or a kind word. */
  readonly shape: 'command' | 'courtesy' | undefined;
  /** Whether it is a question in plain words rather than what a terminal printed. */
  readonly isQuestion: boolean;
};

/** Reads a text: cleans it, takes its words, and looks for what they may stand for. */
export function readQuery(pasted: string, { parameters, candidates, spelling }: Store): Query {
  const readAs = meantText(pasted, spelling, parameters);
  const text = readAs?.text ?? pasted;
  const paste = normalise(text, parameters);
  const words = pasteWords(selectLines(paste, parameters), parameters);
  const isQuestion = isPlainWords(paste.text, parameters);
  const slots = isQuestion
    ? wordSlots(paste.text, spelling, parameters)
    : pasteSlots(words, candidates.words, parameters);
  const shape = isCommand(text) ? 'command' : isCourtesy(text, parameters) ? 'courtesy' : undefined;
  return { text, readAs, shape, words, slots, isQuestion };
}
