import { positionOf } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

export const neighbourTwice = entryRule({
  id: 'neighbour-twice',
  severity: 'error',
  title: 'A neighbour in both lists',
  fix: 'Leave it in alike if either entry is a right answer, else in related.',
  bad: {
    fields: {
      related: ['other-entry'],
      alike: ['other-entry'],
      confirm: { run: 'kubectl get pods', expect: 'Running' },
    },
  },
  *check({ data, file }) {
    for (const [index, slug] of data.alike.entries()) {
      if (!data.related.includes(slug)) continue;
      const message = `“${slug}” stands in related too; leave it here if either entry is a right answer, else there`;
      yield { position: positionOf(file, ['alike', index]), message };
    }
  },
});
