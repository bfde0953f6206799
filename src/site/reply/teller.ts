import type { Told } from './matter.ts';

/** How long a message stays over the page, in milliseconds. */
const stay = 8000;

/** When each status line is emptied: a newer message stays its own time. */
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Tells in the row's status line, which lies over the page; a text that could not be copied stands selected below it. */
export function teller(row: Element): Told {
  return (message, { text, isWarning = false } = {}) => {
    const status = row.querySelector<HTMLElement>('[role="status"]');
    if (!status) return;
    status.textContent = message;
    status.toggleAttribute('data-failed', isWarning);
    clearTimeout(timers.get(status));
    timers.set(
      status,
      setTimeout(() => status.replaceChildren(), stay),
    );
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
