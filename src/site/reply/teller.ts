import type { Told } from './copy-reply.ts';
import { strings } from './strings.ts';

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
