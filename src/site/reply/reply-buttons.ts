import { actions, isAction } from './actions.ts';
import { copyReply } from './copy-reply.ts';
import type { ReplyMatter } from './matter.ts';
import { strings } from './strings.ts';
import { teller } from './teller.ts';

/** Fills a row with the buttons that copy the replies of an entry, and the line that tells how it went. */
export function fillReplyRow(row: HTMLElement, matter: ReplyMatter): void {
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
  status.className = 'said';
  row.append(status);
  row.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset['action'] : undefined;
    if (isAction(action)) void copyReply(action, matter, teller(row));
  });
}
