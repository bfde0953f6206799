import type { ReplyForm } from '../../lib/reply/reply.ts';
import { store, stored } from '../ui/stored.ts';

/** What a supporter chose once, kept in this browser. Without storage the defaults hold. */
const names = { chat: 'known-errors:chat', open: 'known-errors:reply-row' } as const;

export function chosenChat(): ReplyForm {
  const chat = stored(names.chat);
  return chat === 'slack' || chat === 'plain' ? chat : 'telegram';
}

export function chooseChat(chat: string): void {
  store(names.chat, chat);
}

/** Whether search results show their reply buttons at once. */
export function hasOpenRows(): boolean {
  return stored(names.open) === 'yes';
}

export function openRows(isOpen: boolean): void {
  store(names.open, isOpen ? 'yes' : 'no');
}
