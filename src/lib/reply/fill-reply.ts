import { segments } from '../placeholder/placeholders.ts';
import { isSafeValue } from '../placeholder/value.ts';
import type { Capture } from '../symptom/types.ts';
import { withCommands } from './commands.ts';
import type { ReplySource } from './reply.ts';

/** A reply's source with what a paste told in its commands. What could be more than a name there stays to be filled. */
export function fillReply(source: ReplySource, captures: readonly Capture[]): ReplySource {
  const values = new Map(captures.flatMap(({ name, value }) => (isSafeValue(value) ? [[name, value]] : [])));
  if (values.size === 0) return source;
  return withCommands(source, (run) =>
    segments(run)
      .map((part) => (part.kind === 'placeholder' ? (values.get(part.name) ?? part.text) : part.text))
      .join(''),
  );
}
