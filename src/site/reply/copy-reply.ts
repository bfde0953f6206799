import { copyLater } from '../ui/copy.ts';
import type { Action } from './actions.ts';
import { chosenChat } from './choices.ts';
import { copiedReply } from './copied-reply.ts';
import type { ReplyMatter, Told, Written } from './matter.ts';
import { strings } from './strings.ts';

/**
 * Copies a reply, or the link, and tells how it went. The part that reads and writes replies is fetched on first use:
 * most readers of an entry never need it.
 */
export async function copyReply(action: Action, matter: ReplyMatter, tell: Told): Promise<void> {
  const written =
    action === 'link' ? Promise.resolve({ text: matter.link, open: [], masked: [] }) : write(action, matter);
  try {
    const isCopied = await copyLater(written.then(({ text }) => text));
    const { text, ...rest } = await written;
    if (!isCopied) tell(strings.byHand, { text, isWarning: true });
    else copiedReply({ text, link: matter.link, ...rest }, tell);
  } catch {
    tell(strings.failed, { isWarning: true });
  }
}

/** Fetches what a reply to the entry at `link` needs. */
export async function prepareReply(link: string): Promise<void> {
  (await import('./write-reply.ts')).prepare(link);
}

async function write(action: Exclude<Action, 'link'>, matter: ReplyMatter): Promise<Written> {
  const { writeReply } = await import('./write-reply.ts');
  return writeReply(action, matter, chosenChat());
}
