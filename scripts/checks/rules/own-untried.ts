import { ownSource } from '../../../src/lib/entry/fields/sources.ts';
import { positionOf } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

export const ownUntried = entryRule({
  id: 'own-untried',
  severity: 'error',
  title: 'An own source without its day and versions',
  fix: 'Add tried: with the day and the versions with which you solved it.',
  bad: { fields: { sources: [ownSource] } },
  *check({ data, file }) {
    const index = data.sources.indexOf(ownSource);
    if (index === -1 || data.tried !== undefined) return;
    const message =
      "who alone has seen it says when, and with what; add tried: { on: '2026-11-21', with: kubectl 1.34 }";
    yield { position: positionOf(file, ['sources', index]), message };
  },
});
