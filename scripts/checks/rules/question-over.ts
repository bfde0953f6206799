import { dayOf, isValidOn } from '../../../src/lib/course-question/course-question.ts';
import { positionOf } from '../../source/source-file.ts';
import type { ContentRule } from './rule.ts';

export const questionOver: ContentRule = {
  id: 'question-over',
  severity: 'warning',
  title: 'An answer of which the time is over',
  fix: 'Read it against the course of today and set valid anew; until then the site does not show it.',
  bad: [{ kind: 'question', fields: { valid: '2020-02-29' } }],
  *check({ questions }) {
    const today = dayOf(new Date());
    for (const { data, file } of questions) {
      if (isValidOn(data, today)) continue;
      const message = `this answer held until ${data.valid} and is not shown any more; read it anew and write a later day, or remove “valid” if it holds for good`;
      yield { file: file.path, position: positionOf(file, ['valid']), message };
    }
  },
};
