import { fillReply } from '../../lib/reply/fill-reply.ts';
import { openFields, type ReplyForm, type ReplySource, reply } from '../../lib/reply/reply.ts';
import { maskReply } from '../../lib/secrets/mask-reply.ts';
import type { Capture } from '../../lib/symptom/types.ts';
import type { Action } from './actions.ts';
import type { Written } from './matter.ts';

/** Writes a reply, with what a paste told in its commands and without the secrets in what was filled in. */
export function written(
  own: ReplySource,
  action: Exclude<Action, 'link'>,
  chat: ReplyForm,
  captures: readonly Capture[],
): Written {
  const { source, masked } = maskReply(fillReply(own, captures));
  const text = reply(source, action, chat);
  return {
    text,
    open: action === 'nudge' ? [] : openFields(text),
    masked: masked.filter((note) => text.includes(note)),
  };
}
