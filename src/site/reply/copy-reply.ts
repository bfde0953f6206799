import { copyLater } from '../ui/copy.ts';
import type { Action } from './actions.ts';
import { chosenChat } from './choices.ts';
import { strings } from './strings.ts';
import type { Written } from './write-reply.ts';

/** Where an action is told to have worked or not. */
export type Told = (message: string, text?: string) => void;

/**
 * Copies a reply, or the link, for the entry at `link` and tells how it went. The part that reads and writes replies is
 * fetched on first use: most readers of an entry never need it.
 */
export async function copyReply(action: Action, link: string, page: Document | undefined, tell: Told): Promise<void> {
  const written = action === 'link' ? Promise.resolve({ text: link, open: [], masked: [] }) : write(action, link, page);
  try {
    const isCopied = await copyLater(written.then(({ text }) => text));
    const { text, open, masked } = await written;
    if (!isCopied) tell(strings.byHand, text);
    else tell([open.length === 0 ? strings.copied : `${strings.toFill} ${open.join(', ')}`, ...masked].join('. '));
  } catch {
    tell(strings.failed);
  }
}

/** Fetches what a reply to the entry at `link` needs. */
export async function prepareReply(link: string): Promise<void> {
  (await import('./write-reply.ts')).prepare(link);
}

async function write(action: Exclude<Action, 'link'>, link: string, page: Document | undefined): Promise<Written> {
  const { writeReply } = await import('./write-reply.ts');
  return writeReply(action, link, chosenChat(), page);
}
