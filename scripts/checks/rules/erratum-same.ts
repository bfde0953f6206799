import { positionOf } from '../../source/source-file.ts';
import type { ContentRule } from './rule.ts';

export const erratumSame: ContentRule = {
  id: 'erratum-same',
  severity: 'error',
  title: 'A correction that changes nothing',
  fix: 'Write in right what should stand on the slide.',
  bad: [{ kind: 'topic', fields: { errata: [{ slide: 12, wrong: 'docker ps', right: 'docker ps' }] } }],
  *check({ topics }) {
    for (const { data, file } of topics) {
      for (const [index, { wrong, right }] of (data.errata ?? []).entries()) {
        if (wrong.trim() !== right.trim()) continue;
        const message = 'wrong and right are the same; write in right what should stand on the slide';
        yield { file: file.path, position: positionOf(file, ['errata', index, 'right']), message };
      }
    }
  },
};
