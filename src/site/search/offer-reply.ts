import { isSupporter } from '../reply/choices.ts';
import type { ReplyMatter } from '../reply/matter.ts';

/** Adds the reply buttons to a result, for those who have opened the board once; nobody else loads them. */
export function offerReply(place: HTMLElement, matter: ReplyMatter): void {
  if (!isSupporter()) return;
  const load = import('../reply/reply-row.ts');
  // Without the network the result stands without them.
  load.then(({ replyRow }) => place.append(replyRow(matter))).catch(() => undefined);
}
