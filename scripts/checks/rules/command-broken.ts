import { checkShell } from '../../../src/lib/checker/parts.ts';
import { placeInRun, runsOf } from '../../source/runs.ts';
import type { ContentRule } from './rule.ts';

/** Placeholders are words to the shell; what is not Bash at all is left alone. */
export const commandBroken: ContentRule = {
  id: 'command-broken',
  severity: 'error',
  title: 'A command that no shell can run',
  fix: 'Close what is open, or remove what is too much; try the command in a shell.',
  bad: [{ fields: { fix: ['Read this.', { run: 'docker stop "$(docker ps -q)' }] } }],
  *check({ files }) {
    for (const file of files)
      for (const run of runsOf(file))
        for (const { start, length, message } of checkShell(run.text, false))
          yield { file: file.path, position: placeInRun(file, run, start, length), message };
  },
};
