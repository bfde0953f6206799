import { type CourseQuestion, isValidOn } from '../course-question/course-question.ts';
import type { Entry } from '../entry/entry.ts';
import { plainText, symptomSource } from '../entry/symptom-source.ts';
import type { Guide } from '../guide/guide.ts';
import type { SymptomSource } from '../symptom/types.ts';
import type { Topic } from '../topic/topic.ts';

type Page<Data> = { readonly slug: string; readonly data: Data; readonly body: string };

/** The pages of a course, as the site and the commands read them. */
export type AnswerPages = {
  readonly entries: readonly Page<Entry>[];
  readonly topics: readonly Page<Topic>[];
  readonly guides: readonly Page<Guide>[];
  readonly questions: readonly Page<CourseQuestion>[];
};

/**
 * Everything that can be an answer to a text, as the index is built from it: the known errors, the questions of the
 * course that hold on the day `today`, and the guides and topics that people ask for.
 */
export function answerSources({ entries, topics, guides, questions }: AnswerPages, today: string): SymptomSource[] {
  const titles = new Map(topics.map(({ slug, data }) => [slug, data.title]));
  return [
    ...entries.map((page) => symptomSource(page, titles.get(page.data.topic))),
    ...questions
      .filter(({ data }) => isValidOn(data, today))
      .map(({ slug, data, body }) => ({
        ...pageSource('question', slug, data.title, data.asks, firstSentence(body)),
        alike: data.related.flatMap((path) => /^\/e\/([^/]+)\/$/.exec(path)?.[1] ?? []),
      })),
    ...guides.flatMap(({ slug, data }) =>
      data.asks ? [pageSource('guide', slug, data.title, data.asks, data.description)] : [],
    ),
    ...topics.flatMap(({ slug, data }) =>
      data.asks ? [{ ...pageSource('topic', slug, data.title, data.asks, data.checkpoint.state), topic: slug }] : [],
    ),
  ];
}

function pageSource(
  kind: 'question' | 'guide' | 'topic',
  slug: string,
  title: string,
  asks: CourseQuestion['asks'],
  first: string,
): SymptomSource {
  return { kind, slug, title, topic: 'course', symptom: [], asks, fix: '', cause: '', first, alike: [] };
}

/** What results and previews show of an answer in Markdown: its first sentence. */
export function firstSentence(body: string): string {
  const [paragraph = ''] = body.trim().split(/\n\s*\n/);
  const text = plainText(paragraph).replace(/ (?=[,.;:!?])/g, '');
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
