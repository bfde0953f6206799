import { positionOf } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

export const skipsMissing = entryRule({
  id: 'skips-missing',
  severity: 'warning',
  title: 'A shortcut that does not say what it skips',
  fix: 'Add the field skips: one sentence on what is left out.',
  bad: { fields: { catchUp: ['Go on.'] } },
  *check({ data, file }) {
    if (data.catchUp === 'topic' || data.skips !== undefined) return;
    const message = 'the shortcut does not say what it skips; add skips: with one sentence';
    yield { position: positionOf(file, ['catchUp']), message };
  },
});
