import { readShell } from '../../shell/read-shell.ts';
import { onlyReads } from '../../shell/what-commands-do.ts';
import { runsOf } from '../../source/runs.ts';
import { keyPosition } from '../../source/source-file.ts';
import type { ContentRule } from './rule.ts';

export const lossFalse: ContentRule = {
  id: 'loss-false',
  severity: 'error',
  title: 'A warning of a loss where nothing is lost',
  fix: 'Remove destroys: warnings that mean nothing teach people to read none.',
  bad: [{ fields: { fix: ['Read this.', { run: 'kubectl get pods', destroys: 'The list of pods.' }] } }],
  *check({ files }) {
    for (const file of files) {
      for (const { text, path, step } of runsOf(file)) {
        const { destroys } = step;
        if (typeof destroys !== 'string') continue;
        const commands = readShell(text);
        const isNothing = /^(?:nothing|none|no(?: data)?|-+|n\/?a)[.!]?$/i.test(destroys.trim());
        if (!isNothing && (commands.length === 0 || !commands.every(onlyReads))) continue;
        const why = isNothing ? `it says “${destroys.trim()}”` : 'the command only reads';
        const position = keyPosition(file, [...path.slice(0, -1), 'destroys']);
        yield {
          file: file.path,
          position,
          message: `destroys warns of a loss, and ${why}; remove the line, or write note:`,
        };
      }
    }
  },
};
