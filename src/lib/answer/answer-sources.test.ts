import { describe, expect, it } from 'vitest';
import type { CourseQuestion } from '../course-question/course-question.ts';
import { answerSources, firstSentence } from './answer-sources.ts';

const question = (valid?: string): CourseQuestion => ({
  kind: 'question',
  title: 'When is lunch?',
  asks: { en: ['when is lunch', 'how long is the break', 'where do we eat'] },
  ...(valid !== undefined && { valid }),
  related: ['/guides/support/', '/e/no-lunch/'],
  reviewed: '2026-11-29',
});
const sources = (valid?: string) =>
  answerSources(
    { entries: [], topics: [], guides: [], questions: [{ slug: 'lunch', data: question(valid), body: 'At *noon*.' }] },
    '2026-11-25',
  );

describe('a question of the course', () => {
  it('is an answer with its first sentence, as right as the entries that it names', () => {
    expect(sources()).toMatchObject([{ kind: 'question', slug: 'lunch', first: 'At noon.', alike: ['no-lunch'] }]);
  });

  it('is one up to the last day on which it holds', () => {
    expect(sources('2026-11-25')).toHaveLength(1);
    expect(sources('2026-11-24')).toEqual([]);
  });
});

it.each([
  ['Look under *Lectures*: they stand there. Or ask.', 'Look under Lectures: they stand there.'],
  [
    'Read the [page of the topic](/topics/)\n*twice*, please.\n\nThen ask.',
    'Read the page of the topic twice, please.',
  ],
  ['| a | b |', '| a | b |'],
])('takes of %s the first sentence', (body, first) => {
  expect(firstSentence(body)).toBe(first);
});
