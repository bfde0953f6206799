import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { z } from 'zod';

/** How to make one error happen, and what its fix needs that the entry leaves to the reader. */
export type Case = Header & {
  readonly topic: string;
  readonly slug: string;
  /** Sets the stage, as root. */
  readonly prepare: string;
  /** What the student types until the error is there; each of them is a paste of its own. */
  readonly provoke: readonly (readonly string[])[];
  /** What a person does where the entry has a sentence: commands by the name of the step. */
  readonly done: ReadonlyMap<string, readonly string[]>;
};

const reasons = z.record(z.string(), z.string().min(1));

const headerSchema = z.strictObject({
  environment: z.string(),
  /** The tools whose versions the receipt names, the most telling first. */
  with: z.array(z.string()).min(1),
  /** Who types; the environment's own user where nothing is said. */
  user: z.string().optional(),
  /** Types at a terminal: for programs that ask, draw or page. */
  terminal: z.boolean().default(false),
  /** What is typed where the output ends with a text. Needs a terminal. */
  answers: z.record(z.string(), z.string()).default({}),
  /** What the reader fills in. */
  fields: z.record(z.string(), z.coerce.string()).default({}),
  /** The same for single steps, by their names. */
  fieldsOf: z.record(z.string(), z.record(z.string(), z.coerce.string())).default({}),
  /** Which of the alternatives is taken, counted from 1, by the name of the step. */
  ways: z.record(z.string(), z.int().min(1)).default({}),
  /** Steps that another user runs, by the name of the step. */
  as: z.record(z.string(), z.string()).default({}),
  /** Steps after which the student has logged out and in. */
  logins: z.array(z.string()).default([]),
  /** Steps that cannot run here, and why. */
  skip: reasons.default({}),
  /** Steps that end with an error here and may, and why. */
  fails: reasons.default({}),
  /** Assertions that cannot be made here, and why. */
  without: reasons.default({}),
  /** How many seconds the fix may take until it shows. */
  wait: z.number().default(0),
  /** How many seconds one command may take. */
  limit: z.number().default(40),
});

type Header = z.infer<typeof headerSchema>;

/**
 * Reads a case: a shell script that starts with a header, YAML in comments, and whose parts start with `## <name>`:
 * `## prepare`, `## provoke` (also several), and the names of steps such as `## fix 2`. Throws where it has another form.
 */
export function readCase(text: string, topic: string, slug: string): Case {
  const [head = '', ...rest] = text.split(/^## /m);
  const header = headerSchema.parse(parse(head.replace(/^#!.*\n/, '').replace(/^# ?/gm, '')));
  const parts = rest.map((part) => {
    const end = part.indexOf('\n');
    return { name: part.slice(0, end).trim(), text: part.slice(end + 1).trim() };
  });
  const unknown = parts.find(
    ({ name }) => !/^(?:prepare|provoke|verify|caught up|(?:fix|catch-up) \d+(?:\.\d+)?)$/.test(name),
  );
  if (unknown) throw new Error(`“## ${unknown.name}” is no part of a case`);
  const provoke = parts.filter(({ name }) => name === 'provoke').map((part) => typed(part.text));
  if (provoke.length === 0) throw new Error('there is no part “## provoke”');
  return {
    ...header,
    topic,
    slug,
    prepare: parts.find(({ name }) => name === 'prepare')?.text ?? '',
    provoke,
    done: new Map(
      parts.filter(({ name }) => !['prepare', 'provoke'].includes(name)).map((part) => [part.name, typed(part.text)]),
    ),
  };
}

/** The commands of a text, each as a person types it: with its here-document and its continued lines. */
export function typed(text: string): string[] {
  const commands: string[] = [];
  let begun = '';
  for (const line of text.split('\n')) {
    if (begun === '' && (line.trim() === '' || line.startsWith('#'))) continue;
    begun = begun === '' ? line : `${begun}\n${line}`;
    if (!isWhole(begun)) continue;
    commands.push(begun);
    begun = '';
  }
  if (begun !== '') throw new Error(`this command does not end: ${begun}`);
  return commands;
}

/** Bash knows best; of a here-document without its end it only warns. */
function isWhole(command: string): boolean {
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(command)) return false;
  const { status, stderr } = spawnSync('bash', ['-n'], { input: command, encoding: 'utf8' });
  return status === 0 && stderr === '';
}
