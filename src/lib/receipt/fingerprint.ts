import type { Entry } from '../entry/entry.ts';
import type { Step } from '../step/step.ts';

type Tried = Pick<Entry, 'fix' | 'confirm' | 'verify' | 'catchUp'>;

/**
 * Tells whether an entry still says what was run: 16 hexadecimal digits over its commands, in their order and place, and
 * over what they are expected to show. A sentence may be written better; a command may not change.
 */
export async function fingerprint({ fix, confirm, verify, catchUp }: Tried): Promise<string> {
  const ran = [
    commands(fix),
    confirm ? [confirm.run, confirm.expect] : [],
    'run' in verify ? [verify.run, verify.expect] : [verify.expect],
    catchUp === 'topic' ? [] : commands(catchUp),
  ];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(ran)));
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A sentence keeps its place, since what a person does there is numbered by it. */
function commands(steps: readonly Step[]): unknown[] {
  return steps.map((step) => {
    if (typeof step === 'string') return null;
    return 'either' in step ? step.either.map((way) => commands(way.steps)) : step.run;
  });
}
