import { checkWords } from '../../../src/lib/checker/parts.ts';
import { placeInRun, runsOf } from '../../source/runs.ts';
import { allSchemas } from '../../source/schemas.ts';
import { vocabulary } from '../../source/vocabulary.ts';
import type { ContentRule } from './rule.ts';

const options = (await allSchemas()).get('options')?.types ?? {};

export const commandUnknown: ContentRule = {
  id: 'command-unknown',
  severity: 'warning',
  title: 'A command, subcommand or option that is probably mistyped',
  fix: 'Write what was meant; a program or an option that is right is listed in scripts/vocabulary/lists.',
  bad: [{ fields: { fix: ['Look at the pods.', { run: 'kubectl get pods --namspace <namespace>' }] } }],
  *check({ files }) {
    for (const file of files)
      for (const run of runsOf(file))
        for (const { start, length, message } of checkWords(run.text, 'shell', vocabulary(), options).problems)
          yield { file: file.path, position: placeInRun(file, run, start, length), message };
  },
};
