import { isAction } from './actions.ts';
import { chooseChat, chosenChat } from './choices.ts';
import { copyReply, type Told } from './copy-reply.ts';
import { strings } from './strings.ts';

/** The row "For support" of the entry that is open. */
export function offerReplies(): void {
  const row = document.querySelector<HTMLElement>('.for-support');
  if (!row) return;
  // The fragment belongs to the reader, not to the entry.
  const link = location.origin + location.pathname;
  row.addEventListener('click', ({ target }) => {
    const action = target instanceof Element ? target.closest('button')?.dataset['action'] : undefined;
    if (isAction(action)) void copyReply(action, link, document, teller(row));
  });
  listenForChat(row);
}

/** The picker of the chat. */
export function listenForChat(row: HTMLElement): void {
  const chat = row.querySelector('select');
  if (!chat) return;
  chat.value = chosenChat();
  chat.addEventListener('change', () => chooseChat(chat.value));
}

/** Tells in the row's status line; a text that could not be copied stands selected below it. */
export function teller(row: Element): Told {
  return (message, text) => {
    const status = row.querySelector('[role="status"]');
    if (!status) return;
    status.textContent = message;
    status.toggleAttribute('data-failed', message === strings.failed || text !== undefined);
    row.querySelector('textarea')?.remove();
    if (text === undefined) return;
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', message);
    status.after(field);
    field.select();
  };
}
