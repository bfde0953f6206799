import type { ReplySource } from '../reply/reply.ts';
import type { PlainStep, Step } from '../step/step.ts';
import { maskSecrets, noteOf } from './mask.ts';

/**
 * A reply's source without the secrets that a reader filled into its commands, and the notes that stand in their place,
 * each once. Done before the reply is written, so that it still fits its chat.
 */
export function maskReply(source: ReplySource): { source: ReplySource; masked: string[] } {
  const notes = new Set<string>();
  const mask = (text: string): string => {
    const { text: safe, masked } = maskSecrets(text);
    for (const { name } of masked) notes.add(noteOf(name));
    return safe;
  };
  const plain = (step: PlainStep): PlainStep => (typeof step === 'string' ? step : { ...step, run: mask(step.run) });
  const masked = (step: Step): Step =>
    typeof step === 'object' && 'either' in step
      ? { either: step.either.map((way) => ({ ...way, steps: way.steps.map(plain) })) }
      : plain(step);
  const { fix, verify, catchUp } = source;
  const safe: ReplySource = {
    ...source,
    fix: fix.map(masked),
    verify: 'run' in verify ? { ...verify, run: mask(verify.run) } : verify,
    catchUp: catchUp.map(masked),
  };
  return { source: safe, masked: [...notes] };
}
