import type { ReplyForm } from '../../lib/reply/reply.ts';
import { store, stored } from '../ui/stored.ts';

/** What a supporter chose once, kept in this browser. Without storage the defaults hold. */
const names = { chat: 'known-errors:chat', supporter: 'known-errors:supporter' } as const;

export function chosenChat(): ReplyForm {
  const chat = stored(names.chat);
  return chat === 'slack' || chat === 'plain' ? chat : 'telegram';
}

export function chooseChat(chat: string): void {
  store(names.chat, chat);
}

/** Whether the tools of support are shown everywhere: to those who have opened the board once. */
export function isSupporter(): boolean {
  return stored(names.supporter) === 'yes';
}

export function becomeSupporter(): void {
  store(names.supporter, 'yes');
}
