import { checkWords } from '../../../src/lib/checker/parts.ts';
import { findLookalikes } from '../../../src/lib/lookalike/index.ts';
import { linesOf } from '../../../src/lib/problem/lines.ts';
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
      for (const run of runsOf(file)) {
        const { problems } = checkWords(run.text, 'shell', vocabulary(), options);
        if (problems.length === 0) continue;
        // A wrong character is told as that.
        const lines = linesOf(run.text);
        const told = findLookalikes(run.text, { lang: 'shell', vocabulary: vocabulary() }).map(({ line, column }) =>
          lines.offset(line, column),
        );
        for (const { start, length, message } of problems)
          if (!told.some((at) => at >= start && at < start + length))
            yield { file: file.path, position: placeInRun(file, run, start, length), message };
      }
  },
};
