import type { Entry } from '../../src/lib/entry/entry.ts';
import { placeholders } from '../../src/lib/placeholder/placeholders.ts';
import type { Step } from '../../src/lib/step/step.ts';
import type { Case } from './case.ts';

/** A step of an entry on its way to the shell. A sentence comes with what a person does then, which may be nothing. */
export type PlannedStep = {
  readonly name: string;
  readonly sentence?: string;
  readonly commands: readonly string[];
  /** Why it is left out. */
  readonly skipped?: string;
  /** Why it may end with an error. */
  readonly fails?: string;
};

/** What is run, and what its output has to contain. */
export type PlannedLook = { readonly commands: readonly string[]; readonly expect: string };

/** The steps as they are published, with the fields filled and one way taken of each choice. Throws where the case lacks one. */
export function planSteps(group: 'fix' | 'catch-up', steps: readonly Step[], own: Case, prefix = ''): PlannedStep[] {
  return steps.flatMap((step, index): PlannedStep[] => {
    const name = `${group} ${prefix}${index + 1}`;
    const skipped = own.skip[name];
    if (typeof step === 'string') {
      return [{ name, sentence: step, commands: own.done.get(name) ?? [], ...(skipped && { skipped }) }];
    }
    if ('either' in step) {
      if (skipped) return [{ name, commands: [], skipped }];
      const way = step.either[(own.ways[name] ?? 0) - 1];
      const all = step.either.map(({ when }, at) => `${at + 1} ${when}`).join(', ');
      if (!way) throw new Error(`ways: which way does “${name}” take: ${all}?`);
      return [
        { name, sentence: way.when, commands: own.done.get(name) ?? [] },
        ...planSteps(group, way.steps, own, `${prefix}${index + 1}.`),
      ];
    }
    if (skipped) return [{ name, commands: [step.run], skipped }];
    const fails = own.fails[name];
    const command = filled(step.run, own, name);
    const user = own.as[name];
    const commands = [user === undefined ? command : asUser(user, command)];
    return [{ name, commands, ...(fails && { fails }) }];
  });
}

/** How one makes sure of the cause; nothing where the entry has no such command. */
export function planConfirm({ confirm }: Entry, own: Case): PlannedLook | undefined {
  if (!confirm) return undefined;
  return { commands: [filled(confirm.run, own, 'confirm')], expect: filled(confirm.expect, own, 'confirm') };
}

/** How one sees that it worked. Where the entry asks a person to look, the case has a part `## verify`. */
export function planVerify({ verify }: Entry, own: Case): PlannedLook {
  const expect = filled(verify.expect, own, 'verify');
  if ('run' in verify) return { commands: [filled(verify.run, own, 'verify')], expect };
  const commands = own.done.get('verify');
  if (!commands) throw new Error(`“verify” is done by hand (${verify.do}): write a part “## verify”`);
  return { commands, expect };
}

/**
 * Whether an output shows what is expected: a part of it that begins and ends where a word does, so that “connected” is
 * not seen in “Disconnected”, nor “valid” in “validating”, nor “0” in “10” and “0.5”.
 */
export function shows(output: string, expect: string): boolean {
  const text = expect.trim();
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = /^\w/.test(text) ? '(?<![\\w.])' : '';
  const after = /\d$/.test(text) ? '(?![\\d.])' : /[a-z]$/i.test(text) ? '(?![a-z])' : '';
  return new RegExp(`${before}${literal}${after}`, 'm').test(output);
}

function filled(text: string, own: Case, step: string): string {
  const fields = { ...own.fields, ...own.fieldsOf[step] };
  return text.replace(/<([a-z]+)>/g, (whole, name: string) => {
    if (fields[name] !== undefined) return fields[name];
    if (Object.hasOwn(placeholders, name)) throw new Error(`fields: “${step}” needs ${whole}, ${text.split('\n')[0]}`);
    return whole;
  });
}

/** Root's password is root where a user may not use sudo. */
function asUser(user: string, command: string): string {
  const quoted = `'${command.replaceAll("'", "'\\''")}'`;
  return user === 'root' ? `su - -c ${quoted}` : `sudo -iu ${user} bash -c ${quoted}`;
}
