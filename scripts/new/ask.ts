import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { isCancel, multiline, multiselect, select, text } from '@clack/prompts';
import type { SymptomChoice } from '../../src/lib/draft/choose-symptoms.ts';
import { slugPattern } from '../../src/lib/schema/field-types.ts';
import type { MatchResult } from '../../src/lib/symptom/index.ts';
import { describeResult } from './nearest-entries.ts';

/** Thrown where the author ends the questions. */
export class Cancelled extends Error {}

/** The questions that `npm run new` asks at a terminal. Each ends with `Cancelled` on Ctrl+C. */
export const ask = {
  topic: async (topics: readonly { slug: string; title: string }[]) =>
    answered(
      await select({
        message: 'Which topic?',
        options: topics.map(({ slug, title }) => ({ value: slug, label: title, hint: slug })),
      }),
    ),

  printed: async () => {
    const editor = process.env['VISUAL'] ?? process.env['EDITOR'];
    const place =
      editor === undefined
        ? 'here'
        : answered(
            await select({
              message: 'What was printed?',
              options: [
                { value: 'here', label: 'Paste it here' },
                { value: 'editor', label: `Paste it in ${editor}` },
              ],
            }),
          );
    if (editor !== undefined && place === 'editor') return writeInEditor(editor);
    return answered(
      await multiline({
        message: 'What was printed? Paste it, then Tab and Enter.',
        showSubmit: true,
        validate: (value) => (value?.trim() ? undefined : 'Paste at least one line.'),
      }),
    );
  },

  /** The entry that the author says it is, or nothing. */
  isOneOf: async (results: readonly MatchResult[]) => {
    const none = '';
    const chosen = answered(
      await select({
        message: 'Is it one of these?',
        initialValue: results[0]?.verdict === 'known' ? results[0].entry : none,
        options: [
          ...results.map((result) => ({ value: result.entry, label: describeResult(result) })),
          { value: none, label: 'No, it is a new one' },
        ],
      }),
    );
    return chosen === none ? undefined : chosen;
  },

  symptoms: async (choices: readonly SymptomChoice[]) =>
    answered(
      await multiselect({
        message: 'Which lines tell this error from others?',
        required: true,
        initialValues: choices.filter(({ isProposed }) => isProposed).map(({ symptom }) => symptom),
        options: choices.map(({ symptom }) => ({ value: symptom, label: symptom })),
      }),
    ),

  title: async (proposal: string) =>
    answered(
      await text({
        message: 'Title: what the student sees, on one line',
        initialValue: proposal,
        validate: (value) =>
          value?.trim() ? (value.length > 140 ? '140 characters at most.' : undefined) : 'A title is needed.',
      }),
    ).trim(),

  slug: async (proposal: string, taken: ReadonlySet<string>) =>
    answered(
      await text({
        message: 'Its permanent address: /e/…/',
        initialValue: proposal,
        validate: (value = '') =>
          slugPattern.test(value)
            ? taken.has(value)
              ? 'Another entry has this address.'
              : undefined
            : 'Small letters a-z, digits and single hyphens.',
      }),
    ),
};

/** Gives the author's own editor an empty file and reads it when the editor ends. */
function writeInEditor(editor: string): string {
  const folder = mkdtempSync(resolve(tmpdir(), 'known-errors-'));
  try {
    const file = resolve(folder, 'printed.txt');
    writeFileSync(file, '');
    // The variable may hold options too, such as `code --wait`.
    spawnSync(`${editor} "${file}"`, { stdio: 'inherit', shell: true });
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new Cancelled();
  return value as Exclude<Value, symbol>;
}
