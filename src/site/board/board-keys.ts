import { type Action, isAction } from '../reply/actions.ts';
import { latinKey } from '../ui/latin-key.ts';
import { store, stored } from '../ui/stored.ts';
import { isTextField } from './text-field.ts';

/** One key for each action, where no text is being written. */
const keys: Readonly<Record<string, Action>> = { l: 'link', n: 'nudge', e: 'explain', d: 'do' };

/** The keys can be switched off, for those who speak to their computer; this browser remembers it. */
const storageKey = 'known-errors:keys';

/**
 * One key copies a reply of the row that has the focus, and / goes to the filter. Pressing a key is pressing its button,
 * so both tell alike how it went. Keys like these are the board's alone: whoever reads an entry beside a terminal types
 * a command into the wrong window.
 */
export function listenForBoardKeys(board: HTMLElement, filter: HTMLElement, toggle: HTMLInputElement): void {
  toggle.checked = stored(storageKey) !== 'off';
  toggle.addEventListener('change', () => store(storageKey, toggle.checked ? 'on' : 'off'));
  addEventListener('keydown', (event) => {
    if (!toggle.checked || event.defaultPrevented || isTextField(event.target) || isOfBrowser(event)) return;
    const focused = event.target instanceof Element ? event.target.closest('li[data-entry]') : null;
    const action = keys[latinKey(event)];
    const pressed =
      isAction(action) && focused && board.contains(focused)
        ? focused.querySelector<HTMLButtonElement>(`button[data-action="${action}"]`)
        : undefined;
    if (event.key !== '/' && !pressed) return;
    event.preventDefault();
    if (pressed) pressed.click();
    else filter.focus();
  });
}

/** Keys with Ctrl, Alt or Meta belong to the browser. */
function isOfBrowser(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing;
}
