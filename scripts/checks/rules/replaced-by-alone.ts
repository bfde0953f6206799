import { keyPosition } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

export const replacedByAlone = entryRule({
  id: 'replaced-by-alone',
  severity: 'error',
  title: 'A successor of an entry that is not retired',
  fix: 'Add status: retired above it, or remove the line.',
  bad: { fields: { replacedBy: 'other-entry' } },
  *check({ data: { status, replacedBy }, file }) {
    if (replacedBy === undefined || status !== undefined) return;
    const message = 'replacedBy counts only for a retired entry; add status: retired above it, or remove the line';
    yield { position: keyPosition(file, ['replacedBy']), message };
  },
});
