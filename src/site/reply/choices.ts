import type { ReplyForm } from '../../lib/entry/reply.ts';

/** What a supporter chose once, kept in this browser. Without storage the defaults hold. */
const names = { chat: 'known-errors:chat', keys: 'known-errors:keys', open: 'known-errors:reply-row' } as const;

export function chosenChat(): ReplyForm {
  const chat = read('chat');
  return chat === 'slack' || chat === 'plain' ? chat : 'telegram';
}

export function chooseChat(chat: string): void {
  write('chat', chat);
}

/** Whether single keys copy; they can be switched off, for those who speak to their computer. */
export function hasKeys(): boolean {
  return read('keys') !== 'off';
}

export function switchKeys(isOn: boolean): void {
  write('keys', isOn ? 'on' : 'off');
}

/** Whether search results show their reply buttons at once. */
export function hasOpenRows(): boolean {
  return read('open') === 'yes';
}

export function openRows(isOpen: boolean): void {
  write('open', isOpen ? 'yes' : 'no');
}

function read(name: keyof typeof names): string | null {
  try {
    return localStorage.getItem(names[name]);
  } catch {
    return null;
  }
}

function write(name: keyof typeof names, value: string): void {
  try {
    localStorage.setItem(names[name], value);
  } catch {
    // A forbidden storage costs the memory of the choice, nothing else.
  }
}
