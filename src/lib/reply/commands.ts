import type { PlainStep, Step } from '../step/step.ts';
import type { ReplySource } from './reply.ts';

/** A reply's source with every command of it changed. */
export function withCommands(source: ReplySource, change: (run: string) => string): ReplySource {
  const plain = (step: PlainStep): PlainStep => (typeof step === 'string' ? step : { ...step, run: change(step.run) });
  const changed = (step: Step): Step =>
    typeof step === 'object' && 'either' in step
      ? { either: step.either.map((way) => ({ ...way, steps: way.steps.map(plain) })) }
      : plain(step);
  const { fix, verify, catchUp } = source;
  return {
    ...source,
    fix: fix.map(changed),
    verify: 'run' in verify ? { ...verify, run: change(verify.run) } : verify,
    catchUp: catchUp.map(changed),
  };
}
