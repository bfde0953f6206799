import { type CollectionEntry, getCollection } from 'astro:content';
import { type CourseQuestion, dayOf, isValidOn } from '../../lib/course-question/course-question.ts';
import type { Entry } from '../../lib/entry/entry.ts';
import type { Guide } from '../../lib/guide/guide.ts';
import type { Topic } from '../../lib/topic/topic.ts';
import { onceABuild } from '../once-a-build.ts';

/** A page of the content, with its slug; `body` is the Markdown as it was written. */
export type CoursePage<Data> = { readonly slug: string; readonly data: Data; readonly body: string };

/** The whole course. Entries and questions stand by title, topics and guides in their order. */
export type Course = {
  readonly entries: readonly CoursePage<Entry>[];
  readonly topics: readonly CoursePage<Topic>[];
  readonly guides: readonly CoursePage<Guide>[];
  /** The questions of the course whose answers hold today. */
  readonly questions: readonly CoursePage<CourseQuestion>[];
  readonly entry: (slug: string) => CoursePage<Entry> | undefined;
  readonly topic: (slug: string) => CoursePage<Topic> | undefined;
  /** The entries of a topic that are not retired. */
  readonly entriesOf: (topic: string) => readonly CoursePage<Entry>[];
  /** The same by the topic's sections in their order, the most met first; none is empty. */
  readonly sectionsOf: (topic: string) => readonly Section[];
};

/** A section of a topic; without a name where the topic has none, or for the entries that name none. */
type Section = {
  readonly id: string;
  readonly name: string | undefined;
  readonly entries: readonly CoursePage<Entry>[];
};

/** The course, read once: asking the collection on every page costs more than the page (0.1 s at 1,000 entries). */
export const getCourse: () => Promise<Course> = onceABuild(loadCourse);

async function loadCourse(): Promise<Course> {
  const docs = await getCollection('docs');
  const entries = docs.flatMap((page) => (page.data.kind === 'entry' ? [coursePage(page, page.data)] : []));
  const topics = docs.flatMap((page) => (page.data.kind === 'topic' ? [coursePage(page, page.data)] : []));
  const guides = docs.flatMap((page) => (page.data.kind === 'guide' ? [coursePage(page, page.data)] : []));
  const today = dayOf(new Date());
  const questions = docs.flatMap((page) =>
    page.data.kind === 'question' && isValidOn(page.data, today) ? [coursePage(page, page.data)] : [],
  );
  entries.sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
  questions.sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
  topics.sort((a, b) => a.data.order - b.data.order);
  guides.sort((a, b) => a.data.order - b.data.order);

  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const byTopic = Map.groupBy(
    entries.filter(({ data }) => data.status !== 'retired'),
    ({ data }) => data.topic,
  );
  const entriesOf = (topic: string) => byTopic.get(topic) ?? [];
  return {
    entries,
    topics,
    guides,
    questions,
    entry: (slug) => bySlug.get(slug),
    topic: (slug) => topics.find((topic) => topic.slug === slug),
    entriesOf,
    sectionsOf: (topic) => sections(topics.find(({ slug }) => slug === topic)?.data.sections ?? [], entriesOf(topic)),
  };
}

function sections(named: Topic['sections'], entries: readonly CoursePage<Entry>[]): Section[] {
  const byOften = entries.toSorted((a, b) => (a.data.often ?? leastOften) - (b.data.often ?? leastOften));
  return [...named, { id: 'other', name: undefined }].flatMap(({ id, name }) => {
    const own = byOften.filter(({ data }) =>
      name === undefined ? !named.some((one) => one.id === data.section) : data.section === id,
    );
    return own.length === 0 ? [] : [{ id, name, entries: own }];
  });
}

/** Stands for an entry that does not say how often it is met. */
export const leastOften = 3;

function coursePage<Data>(page: CollectionEntry<'docs'>, data: Data): CoursePage<Data> {
  return { slug: page.id.split('/').at(-1) ?? page.id, data, body: page.body ?? '' };
}
