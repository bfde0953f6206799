import { fitted } from '../../lib/question/question.ts';
import type { Masked } from '../../lib/secrets/mask.ts';

/** The longest link, in characters: chats cut longer messages, and programs longer addresses. */
export const longestLink = 2000;

/** A link to a search, and what the reader has to know of it. */
export type SearchLink = {
  readonly address: string;
  readonly masked: Masked['masked'];
  /** Whether the middle of the text was left out. */
  readonly isShortened: boolean;
};

/** The link that fills the box at `home` with a masked text. The fragment reaches no server. */
export function searchLink(home: string, { text, masked }: Masked): SearchLink {
  const link = (part: string) => `${home}#q=${encodeURIComponent(part)}`;
  const address = fitted(text, longestLink, link);
  return { address, masked, isShortened: address !== link(text) };
}
