import { setTimeout as pause } from 'node:timers/promises';
import type { Entry } from '../../src/lib/entry/entry.ts';
import type { Assertion } from '../../src/lib/receipt/receipt.ts';
import type { MatchReport } from '../../src/lib/symptom/index.ts';
import type { Case } from './case.ts';
import { type Environment, stack } from './environment.ts';
import { Machine } from './machine.ts';
import { type PlannedLook, type PlannedStep, planConfirm, planSteps, planVerify, shows } from './plan.ts';
import type { Typed } from './shell.ts';
import { Student } from './student.ts';

/** A line of a transcript: a heading, a sentence of the entry, or a command with what it printed. */
export type Line = { readonly heading: string } | { readonly sentence: string } | Typed;

/** What a case showed. It holds where nothing failed. */
export type Trial = {
  readonly own: Case;
  readonly held: readonly Assertion[];
  readonly failed: readonly { readonly assertion: Assertion | 'case'; readonly reason: string }[];
  readonly notTried: Readonly<Record<string, string>>;
  readonly tools: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
  readonly seconds: number;
};

/** What a case is tried with: the layers of its environment, and what a paste leads to. */
export type Bench = {
  readonly environment: Environment;
  readonly layers: readonly string[];
  readonly match: (text: string) => MatchReport;
};

/**
 * Tries a case on machines of its own. First the fix: the error appears and its text finds the entry, the checks say "not
 * yet", the fix runs as it is published, the check says "done". Then, on a fresh machine, the shortcut: twice in a row.
 */
export async function tryCase(entry: Entry, own: Case, bench: Bench): Promise<Trial> {
  const started = performance.now();
  const held: Assertion[] = [];
  const failed: { assertion: Assertion | 'case'; reason: string }[] = [];
  const lines: Line[] = [];
  const notTried: Record<string, string> = { ...own.without };
  let tools: Record<string, string> = {};

  const tried = async (assertion: Assertion, act: () => Promise<string | undefined>) => {
    if (own.without[assertion]) return;
    const reason = await act();
    if (reason === undefined) held.push(assertion);
    else failed.push({ assertion, reason });
  };

  try {
    const steps = planSteps('fix', entry.fix, own);
    const [confirm, verify] = [planConfirm(entry, own), planVerify(entry, own)];
    for (const { name, skipped } of steps) if (skipped) notTried[name] = skipped;
    await onMachine(own, bench, async (machine, student) => {
      tools = await versions(machine, bench.environment, own.with);
      lines.push({ heading: 'What is typed until the error is there' });
      const pastes = await provoke(student, own, lines);
      await tried('known', async () => wrongAnswer(pastes, entry, own, bench.match));
      await tried('before', async () => {
        if (confirm) lines.push({ heading: 'Make sure it is this' });
        const sure = confirm && !own.without['confirm'] ? await look(student, confirm, lines) : undefined;
        if (sure && !sure.holds)
          return `“confirm” does not show ${quoted(confirm?.expect ?? '')}: ${ends(sure.output)}`;
        lines.push({ heading: 'Did it work? Not yet' });
        const { holds } = await look(student, verify, lines);
        return holds ? `“verify” shows ${quoted(verify.expect)} before the fix` : undefined;
      });
      await tried('fix', async () => {
        lines.push({ heading: 'Fix' });
        return await follow(student, steps, own, lines);
      });
      await tried('after', async () => {
        lines.push({ heading: 'Did it work?' });
        const { holds, output } = await lookUntil(student, verify, own, lines);
        return holds ? undefined : `“verify” does not show ${quoted(verify.expect)} after the fix: ${ends(output)}`;
      });
    });
    if (entry.catchUp === 'topic') notTried['catchUp'] ??= 'it is the one of the whole topic';
    else {
      const published = entry.catchUp;
      await tried('catchUp', async () => {
        const shortcut = planSteps('catch-up', published, own);
        for (const { name, skipped } of shortcut) if (skipped) notTried[name] = skipped;
        return await onMachine(own, bench, async (_machine, student) => {
          await provoke(student, own, []);
          lines.push({ heading: 'Catch up, on a fresh machine' });
          const promise = own.done.has('caught up')
            ? { commands: own.done.get('caught up') ?? [], expect: '' }
            : verify;
          for (const kept of [lines, []]) {
            const reason = await follow(student, shortcut, own, kept);
            if (reason) return kept === lines ? reason : `the second time, ${reason}`;
            kept.push({ heading: 'Is the practice where the shortcut promises?' });
            const { holds, output } = await lookUntil(student, promise, own, kept);
            if (!holds)
              return `the shortcut does not lead to ${quoted(promise.expect) || 'its promise'}: ${ends(output)}`;
          }
          return undefined;
        });
      });
    }
  } catch (error) {
    failed.push({ assertion: 'case', reason: error instanceof Error ? error.message : String(error) });
  }
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return { own, held, failed, notTried, tools, lines, seconds };
}

async function onMachine<Result>(
  own: Case,
  { environment, layers }: Bench,
  act: (machine: Machine, student: Student) => Promise<Result>,
): Promise<Result> {
  const start = stack(environment.name).map((one) => one.start);
  const machine = await Machine.start(layers, start.join('\n'));
  try {
    await machine.runAsRoot(`cd ~${own.user ?? environment.user}\n${own.prepare}`);
    const student = await Student.logIn(machine, own, own.user ?? environment.user);
    try {
      return await act(machine, student);
    } finally {
      await student.logOut();
    }
  } finally {
    await machine.stop();
  }
}

/** The versions of some tools of an environment. Throws where it has no tool of a name. */
async function versions(
  machine: Machine,
  environment: Environment,
  names: readonly string[],
): Promise<Record<string, string>> {
  const all = Object.assign({}, ...stack(environment.name).map(({ tools }) => tools)) as Record<string, string>;
  const found: Record<string, string> = {};
  for (const name of names) {
    const command = all[name];
    if (command === undefined)
      throw new Error(`with: “${environment.name}” has no ${name}; it has ${Object.keys(all).join(', ')}`);
    found[name] = (await machine.runAsRoot(command)).trim().split('\n').at(-1) ?? '';
  }
  return found;
}

/** Types what leads to the error; gives what a student would copy of each part, prompts included. */
async function provoke(student: Student, own: Case, lines: Line[]): Promise<string[]> {
  const pastes: string[] = [];
  for (const commands of own.provoke) {
    let paste = '';
    for (const command of commands) {
      const typed = await student.type(command);
      lines.push(typed);
      paste += `$ ${command}\n${typed.output}\n`;
    }
    pastes.push(paste);
  }
  return pastes;
}

/** Why a paste does not find the entry, or one that answers it as well, first and for known. */
function wrongAnswer(pastes: readonly string[], entry: Entry, own: Case, match: Bench['match']): string | undefined {
  const right = [own.slug, ...(entry.alike ?? [])];
  for (const [index, paste] of pastes.entries()) {
    const { verdict, results } = match(paste);
    const first = results[0]?.entry ?? 'nothing';
    if (verdict === 'known' && right.includes(first)) continue;
    return `paste ${index + 1} finds ${first} (${verdict}) first: ${ends(paste)}`;
  }
  return undefined;
}

async function follow(
  student: Student,
  steps: readonly PlannedStep[],
  own: Case,
  lines: Line[],
): Promise<string | undefined> {
  for (const { name, sentence, commands, skipped, fails } of steps) {
    const number = name.replace(/^\D+/, '');
    if (sentence !== undefined) lines.push({ sentence: `${number}. ${sentence}` });
    if (skipped) {
      lines.push({
        sentence: `${sentence === undefined ? `${number}. ${commands[0]} ` : ''}(not run here: ${skipped})`,
      });
      continue;
    }
    for (const command of commands) {
      const typed = await student.type(command);
      lines.push(typed);
      if (typed.status !== 0 && !fails)
        return `step “${name}” ends with ${typed.status}: ${command}\n${ends(typed.output)}`;
      if (typed.status === 0 && fails) return `step “${name}” ends well, but the case says that it fails`;
    }
    if (own.logins.includes(name)) await student.logInAgain();
  }
  return undefined;
}

async function look(student: Student, { commands, expect }: PlannedLook, lines: Line[]) {
  let output = '';
  let status = 0;
  for (const command of commands) {
    const typed = await student.type(command);
    lines.push(typed);
    output += `${typed.output}\n`;
    status = typed.status;
  }
  // Without words to expect, the status tells.
  return { holds: expect === '' ? status === 0 : shows(output, expect), output };
}

/** Looks again each second, for as long as the case may take; the transcript keeps the last look. */
async function lookUntil(student: Student, planned: PlannedLook, own: Case, lines: Line[]) {
  const end = performance.now() + own.wait * 1000;
  for (;;) {
    const seen: Line[] = [];
    const result = await look(student, planned, seen);
    if (result.holds || performance.now() > end) {
      lines.push(...seen);
      return result;
    }
    await pause(1000);
  }
}

function quoted(text: string): string {
  return text === '' ? '' : `“${text}”`;
}

function ends(text: string): string {
  return text.trim().split('\n').slice(-6).join('\n').slice(-600);
}
