import { slugify } from '../../src/lib/address/slugify.ts';
import { nearest } from '../../src/lib/problem/nearest.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';
import type { Topic } from '../../src/lib/topic/topic.ts';
import type { Content, Outline, Page } from '../source/content.ts';
import { positionOf } from '../source/source-file.ts';

/** Topics and their sections exist, entries stand in their topic's folder, and what a topic requires forms no circle. */
export function* checkTopics({ names, outlines, topics }: Content): Iterable<Problem> {
  const known = names.filter(({ place }) => place.kind === 'topic').map(({ place }) => place.slug);

  for (const { data, file } of outlines) {
    if (file.place.kind !== 'entry' || data.topic === undefined) continue;
    if (!known.includes(data.topic)) {
      const position = positionOf(file, ['topic']);
      yield { file: file.path, position, kind: 'topic-unknown', ...unknownTopic(data.topic, known) };
    } else if (data.topic !== file.place.topic) {
      const message = `the topic is “${data.topic}”, the folder is “${file.place.topic}”; move the file to content/entries/${data.topic}/ or write topic: ${file.place.topic}`;
      yield { file: file.path, position: positionOf(file, ['topic']), kind: 'topic-folder', message };
    }
  }

  for (const { data, file } of topics) {
    for (const [index, required] of data.requires.entries()) {
      if (known.includes(required)) continue;
      const position = positionOf(file, ['requires', index]);
      yield { file: file.path, position, kind: 'topic-unknown', ...unknownTopic(required, known) };
    }
  }
  yield* sections(outlines, topics);
  yield* cycles(topics);
}

/** The section of an entry is one of its topic's; a topic with problems of its own may have any. */
function* sections(outlines: readonly Page<Outline>[], topics: readonly Page<Topic>[]): Iterable<Problem> {
  const bySlug = new Map(topics.map(({ slug, data }) => [slug, data.sections.map(({ id }) => id)]));
  for (const { data, file } of outlines) {
    const known = bySlug.get(data.topic ?? '');
    if (data.section === undefined || known === undefined || known.includes(data.section)) continue;
    const position = positionOf(file, ['section']);
    yield {
      file: file.path,
      position,
      kind: 'section-unknown',
      ...unknownSection(data.section, data.topic ?? '', known),
    };
  }
}

function unknownSection(id: string, topic: string, known: readonly string[]): Told {
  const topicFile = `content/topics/${topic}.md`;
  if (known.length === 0)
    return { message: `the topic “${topic}” has no sections; add sections: to ${topicFile}, or remove the line` };
  const suggestion = nearest(slugify(id), known);
  const instead = suggestion === undefined ? 'write one of' : `did you mean “${suggestion}”? Sections:`;
  return { message: `the topic “${topic}” has no section “${id}”; ${instead} ${known.join(', ')}`, suggestion };
}

type Told = { readonly message: string; readonly suggestion?: string | undefined };

function unknownTopic(slug: string, known: readonly string[]): Told {
  if (known.length === 0) return { message: `there is no topic “${slug}”: content/topics/ is empty` };
  const suggestion = nearest(slug.toLowerCase(), known);
  const instead = suggestion === undefined ? 'write one of' : `did you mean “${suggestion}”? Topics:`;
  const message = `there is no topic “${slug}”; ${instead} ${known.join(', ')}`;
  return { message, suggestion };
}

/** Tells each circle once, at the requirement that closes it. */
function* cycles(topics: readonly Page<Topic>[]): Iterable<Problem> {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const done = new Set<string>();

  function* walk(topic: Page<Topic>, trail: readonly string[]): Iterable<Problem> {
    for (const [index, slug] of topic.data.requires.entries()) {
      const start = trail.indexOf(slug);
      if (start !== -1) {
        const circle = [...trail.slice(start), slug].join(' → ');
        const message = `the topics require each other in a cycle: ${circle}; remove one of these requirements`;
        yield {
          file: topic.file.path,
          position: positionOf(topic.file, ['requires', index]),
          kind: 'topic-cycle',
          message,
        };
        continue;
      }
      const next = bySlug.get(slug);
      if (next && !done.has(slug)) yield* walk(next, [...trail, slug]);
    }
    done.add(topic.slug);
  }

  for (const topic of topics) if (!done.has(topic.slug)) yield* walk(topic, [topic.slug]);
}
