import { positionOf } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

export const datesOrder = entryRule({
  id: 'dates-order',
  severity: 'error',
  title: 'An entry that was reviewed before it was added',
  fix: 'Correct one of the two dates.',
  bad: { fields: { added: '2026-11-05', reviewed: '2026-11-02' } },
  *check({ data: { added, reviewed }, file }) {
    if (reviewed >= added) return;
    const message = `reviewed (${reviewed}) is earlier than added (${added}); one of them is wrong`;
    yield { position: positionOf(file, ['reviewed']), message };
  },
});
