import { actions, isAction } from './actions.ts';
import { copyReply } from './copy-reply.ts';
import { strings } from './strings.ts';
import { teller } from './teller.ts';

/**
 * Fills a row with the buttons that copy the replies of the entry at `link`, and the line that tells how it went. `page`
 * is given where the entry is the page that is open.
 */
export function fillReplyRow(row: HTMLElement, link: string, page?: Document): void {
  for (const action of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = strings.actions[action];
    button.title = strings.titles[action];
    button.dataset['action'] = action;
    row.append(button);
  }
  const status = document.createElement('span');
  status.role = 'status';
  row.append(status);
  row.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset['action'] : undefined;
    if (isAction(action)) void copyReply(action, link, page, teller(row));
  });
}
