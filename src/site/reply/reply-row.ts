import { actions, isAction } from './actions.ts';
import { hasOpenRows, openRows } from './choices.ts';
import { copyReply, prepareReply } from './copy-reply.ts';
import { teller } from './for-support.ts';
import { strings } from './strings.ts';

/**
 * The reply buttons below a search result, behind one small button: students do not need them. A supporter who opened
 * them once sees them on every result from then on.
 */
export function replyRow(link: string): HTMLElement {
  const row = document.createElement('div');
  row.className = 'reply-row';
  const toggle = makeButton(strings.reply);
  toggle.title = strings.replyTitle;
  const buttons = document.createElement('span');
  buttons.append(
    ...actions.map((action) => {
      const button = makeButton(strings.actions[action]);
      button.dataset['action'] = action;
      button.title = strings.titles[action];
      return button;
    }),
  );
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  row.append(toggle, buttons, status);

  let isOpen = hasOpenRows();
  const show = () => {
    buttons.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
  };
  show();
  toggle.addEventListener('click', () => {
    isOpen = !isOpen;
    openRows(isOpen);
    show();
    if (isOpen) void prepareReply(link);
  });
  buttons.addEventListener('pointerenter', () => void prepareReply(link));
  row.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset['action'] : undefined;
    if (isAction(action)) void copyReply(action, link, undefined, teller(row));
  });
  return row;
}

function makeButton(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  return button;
}
