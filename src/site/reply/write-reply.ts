import { openFields, type ReplyForm, type ReplySource, reply } from '../../lib/reply/reply.ts';
import { maskReply } from '../../lib/secrets/mask-reply.ts';
import type { Action } from './actions.ts';
import { fetchPage } from './fetch-page.ts';
import { type ReadEntry, readEntry, readShortcut } from './read-page.ts';

/** A text to copy, the placeholders that it still holds, and what was masked in what the reader filled in. */
export type Written = { readonly text: string; readonly open: readonly string[]; readonly masked: readonly string[] };

/**
 * Writes the reply for the entry at `link`, an absolute address. `page` is given where the entry is the page that is
 * open; else it is fetched, from the cache where the network is down. Throws what fetching throws.
 */
export async function writeReply(
  action: Exclude<Action, 'link'>,
  link: string,
  chat: ReplyForm,
  page?: Document,
): Promise<Written> {
  const entry = readEntry(page ?? (await fetchPage(link)));
  const { source, masked } = maskReply(await complete(entry, link, action));
  const text = reply(source, action, chat);
  return {
    text,
    open: action === 'nudge' ? [] : openFields(text),
    masked: masked.filter((note) => text.includes(note)),
  };
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
