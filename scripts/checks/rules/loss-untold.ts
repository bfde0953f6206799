import { readShell } from '../../shell/read-shell.ts';
import { changeOf, lossOf } from '../../shell/what-commands-do.ts';
import { placeInRun, type Run, runsOf } from '../../source/runs.ts';
import type { ContentRule } from './rule.ts';

/** Lessons repeat the slides, which have no such field; a check of the state may lose nothing at all. */
export const lossUntold: ContentRule = {
  id: 'loss-untold',
  severity: 'error',
  title: 'A command that destroys something and does not say so',
  fix: 'Add destroys: beside run:, with what is lost; the page shows it before the command.',
  bad: [{ fields: { fix: ['Read this.', { run: 'kubectl -n <namespace> delete pvc <pvc>' }] } }],
  *check({ files }) {
    for (const file of files) {
      for (const run of runsOf(file)) {
        const fault = faultOf(run);
        if (fault) yield { file: file.path, position: placeInRun(file, run, fault.offset), message: fault.message };
      }
    }
  },
};

function faultOf({ text, path, step }: Run): { offset: number; message: string } | undefined {
  if (path[0] === 'commands' || step['destroys'] !== undefined) return undefined;
  const onlyLooks = path.includes('verify') || path.includes('confirm');
  for (const command of readShell(text)) {
    const { offset } = command;
    const loss = lossOf(command);
    const does = command.words
      .slice(0, 3)
      .join(' ')
      .replaceAll(/_([a-z-]+)_/g, '<$1>');
    if (onlyLooks && (loss !== undefined || (path.includes('confirm') && changeOf(command) !== undefined))) {
      const message = `“${does}” changes something, and this command may only look; write one that reads, such as get or describe`;
      return { offset, message };
    }
    if (loss !== undefined)
      return { offset, message: `“${does}” loses something; add destroys: with what is lost, such as “${loss}”` };
  }
  return undefined;
}
