import { readShell } from '../../shell/read-shell.ts';
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
        for (const { offset, message } of readShell(run.text).faults)
          yield { file: file.path, position: placeInRun(file, run, offset), message };
  },
};
