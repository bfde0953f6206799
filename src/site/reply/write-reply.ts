import type { ReplyForm, ReplySource } from '../../lib/reply/reply.ts';
import type { Action } from './actions.ts';
import { fetchPage } from './fetch-page.ts';
import type { ReplyMatter, Written } from './matter.ts';
import { type ReadEntry, readEntry, readShortcut } from './read-page.ts';
import { written } from './written.ts';

/**
 * Writes the reply for an entry, with what a paste told in its commands. A page that is not open is fetched, from the
 * cache where the network is down. Throws what fetching throws.
 */
export async function writeReply(
  action: Exclude<Action, 'link'>,
  { link, page, captures = [] }: ReplyMatter,
  chat: ReplyForm,
): Promise<Written> {
  const entry = readEntry(page ?? (await fetchPage(link)));
  return written(await complete(entry, link, action), action, chat, captures);
}

/** Begins to fetch an entry, so that it is there when its button is pressed. */
export function prepare(link: string): void {
  fetchPage(link).catch(() => undefined);
}

/** Fetches the topic's shortcut where the entry has none of its own and the reply needs it. */
async function complete({ topic, ...entry }: ReadEntry, link: string, action: Action): Promise<ReplySource> {
  if (action !== 'do' || topic === undefined || entry.catchUp.length > 0) return { ...entry, link };
  const shortcut = readShortcut(await fetchPage(new URL(topic.replace(/#.*$/, ''), link).href));
  return { ...entry, link, catchUp: shortcut.catchUp, skips: entry.skips ?? shortcut.skips };
}
