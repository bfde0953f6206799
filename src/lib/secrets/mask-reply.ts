import { withCommands } from '../reply/commands.ts';
import type { ReplySource } from '../reply/reply.ts';
import { maskSecrets, noteOf } from './mask.ts';

/**
 * A reply's source without the secrets that a reader filled into its commands, and the notes that stand in their place,
 * each once. Done before the reply is written, so that it still fits its chat.
 */
export function maskReply(source: ReplySource): { source: ReplySource; masked: string[] } {
  const notes = new Set<string>();
  const safe = withCommands(source, (run) => {
    const { text, masked } = maskSecrets(run);
    for (const { name } of masked) notes.add(noteOf(name));
    return text;
  });
  return { source: safe, masked: [...notes] };
}
