import type { Notice } from './notice.ts';

/** When to look at a notice again: whether it is to be shown at a moment, and when that changes. */
export type Showing = { readonly shown: boolean; readonly changes: Date | undefined };

/** Tells whether a notice is shown at a moment: from `from` on, and never from `until` on. */
export function showingAt(now: Date, notice: Pick<Notice, 'from' | 'until'>): Showing {
  const from = new Date(notice.from);
  const until = new Date(notice.until);
  if (!(now < until)) return { shown: false, changes: undefined };
  return now < from ? { shown: false, changes: from } : { shown: true, changes: until };
}

/** Reads what `/now.json` answered; nothing where it holds no notice, or none that may be shown. */
export function readNotice(answer: unknown): Notice | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { text, link, from, until } = answer as Record<string, unknown>;
  if (typeof text !== 'string' || text === '' || typeof from !== 'string' || typeof until !== 'string')
    return undefined;
  if (Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(until))) return undefined;
  // An answer from a cache or a portal on the way is not ours: no other scheme gets into the page.
  const safe = typeof link === 'string' && /^(?:https:\/\/|\/(?![/\\]))/.test(link);
  return safe ? { text, link, from, until } : { text, from, until };
}
