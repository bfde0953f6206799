import { prepareReply } from './copy-reply.ts';
import type { ReplyMatter } from './matter.ts';
import { fillReplyRow } from './reply-buttons.ts';

/** The reply buttons of a search result, for those who have opened the board once. */
export function replyRow(matter: ReplyMatter): HTMLElement {
  const row = document.createElement('div');
  row.className = 'reply-row';
  fillReplyRow(row, matter);
  row.addEventListener('pointerenter', () => void prepareReply(matter.link), { once: true });
  return row;
}
