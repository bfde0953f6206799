import { positionOf } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

export const confirmMissing = entryRule({
  id: 'confirm-missing',
  severity: 'error',
  title: 'Neighbours, and nothing that tells which of them it is',
  fix: 'Add confirm: a command that only reads, and what it shows if this is the cause.',
  bad: { fields: { related: ['other-entry'] } },
  *check({ data, file }) {
    const field = (['related', 'alike'] as const).find((name) => data[name].length > 0);
    if (field === undefined || data.confirm !== undefined || data.status === 'retired') return;
    const [neighbour] = data[field];
    const message = `“${field}” names ${neighbour}, and nothing tells the two apart; add confirm: { run: …, expect: … } with a command that only reads`;
    yield { position: positionOf(file, [field]), message };
  },
});
