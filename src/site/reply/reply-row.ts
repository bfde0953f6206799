import { prepareReply } from './copy-reply.ts';
import { fillReplyRow } from './reply-buttons.ts';

/** The reply buttons of a search result, for those who have opened the board once. */
export function replyRow(link: string): HTMLElement {
  const row = document.createElement('div');
  row.className = 'reply-row';
  fillReplyRow(row, link);
  row.addEventListener('pointerenter', () => void prepareReply(link), { once: true });
  return row;
}
