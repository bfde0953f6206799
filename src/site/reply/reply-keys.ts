import { isTextField } from '../ui/text-field.ts';
import { actionOf } from './actions.ts';
import { hasKeys } from './choices.ts';

/**
 * One key copies a reply: of the result or row that has the focus, else of the entry whose page is open. Pressing the
 * key is pressing the button, so both tell alike how it went.
 */
export function listenForReplyKeys(): void {
  addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (!action || event.defaultPrevented || isTextField(event.target) || !hasKeys()) return;
    const focused = event.target instanceof Element ? event.target.closest('[data-reply-row]') : null;
    const row = focused ?? (document.querySelector('dialog[open]') ? null : document.querySelector('.for-support'));
    const button = row?.querySelector<HTMLButtonElement>(`button[data-action="${action}"]`);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}
