import { boardPath, href } from '../links.ts';
import { chatPicker } from './chat-picker.ts';
import { fillReplyRow } from './reply-buttons.ts';
import { strings } from './strings.ts';

/** The row "For support" of the entry that is open, with which a supporter answers in a chat. */
export function showForSupport(): void {
  const row = document.querySelector<HTMLElement>('.for-support');
  if (!row) return;
  const heading = document.createElement('h2');
  const board = document.createElement('a');
  board.href = href(boardPath);
  board.title = strings.board;
  board.textContent = strings.forSupport;
  heading.append(board);
  row.append(heading);
  // The fragment belongs to the reader, not to the entry.
  fillReplyRow(row, { link: location.origin + location.pathname, page: document });
  row.querySelector('[role="status"]')?.before(chatPicker());
  row.hidden = false;
}

showForSupport();
