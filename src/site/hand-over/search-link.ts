import { fitted } from '../../lib/question/question.ts';
import type { Masked } from '../../lib/secrets/mask.ts';

/** The longest text that a link carries, in UTF-16 units: chats cut longer messages, and browsers longer addresses. */
export const longestSearch = 2000;

/** A link to a search, and what the reader has to know of it. */
export type SearchLink = {
  readonly address: string;
  readonly masked: Masked['masked'];
  /** Whether the middle of the text was left out. */
  readonly isShortened: boolean;
};

/** The link that fills the box at `home` with a masked text. The fragment reaches no server. */
export function searchLink(home: string, { text, masked }: Masked): SearchLink {
  const shown = fitted(text, longestSearch, (part) => part);
  return { address: `${home}#q=${encodeURIComponent(shown)}`, masked, isShortened: shown !== text };
}
