import type { Capture } from '../../lib/symptom/types.ts';

/** Of which entry a reply is written, and with what. */
export type ReplyMatter = {
  /** The address of the entry's page. */
  readonly link: string;
  /** The page itself, where it is the one that is open. */
  readonly page?: Document;
  /** What a paste told of it. */
  readonly captures?: readonly Capture[];
};

/** A text to copy, the placeholders that it still holds, and what was masked in what the reader filled in. */
export type Written = { readonly text: string; readonly open: readonly string[]; readonly masked: readonly string[] };

/** Where an action is told to have worked or not; a text that could not be copied is shown there. */
export type Told = (message: string, more?: { readonly text?: string; readonly isWarning?: boolean }) => void;
