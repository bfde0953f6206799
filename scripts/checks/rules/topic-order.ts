import { positionOf } from '../../source/source-file.ts';
import type { ContentRule } from './rule.ts';

export const topicOrder: ContentRule = {
  id: 'topic-order',
  severity: 'error',
  title: 'Topics that do not stand in the order of the course',
  fix: 'Give each topic an order of its own, above the order of all that it requires; and no earlier day.',
  bad: [
    { kind: 'topic', slug: 'docker', fields: { title: 'Docker', order: 20 } },
    { kind: 'topic', slug: 'kubernetes', fields: { title: 'Kubernetes', order: 20 } },
  ],
  *check({ topics }) {
    const bySlug = new Map(topics.map((topic) => [topic.slug, topic.data]));
    const owners = new Map<number, string>();
    for (const { slug, data, file } of topics.toSorted((a, b) => a.slug.localeCompare(b.slug))) {
      const tell = (field: string, message: string) => ({
        file: file.path,
        position: positionOf(file, [field]),
        message,
      });
      const owner = owners.get(data.order);
      owners.set(data.order, owner ?? slug);
      if (owner !== undefined) {
        yield tell('order', `the topic “${owner}” has the order ${data.order} too; write another number`);
        continue;
      }
      for (const required of data.requires) {
        const before = bySlug.get(required);
        if (before === undefined || required === slug) continue;
        if (before.requires.includes(slug)) continue;
        if (before.order > data.order)
          yield tell(
            'order',
            `“${slug}” requires “${required}” and stands before it; write an order above ${before.order}`,
          );
        else if (data.day !== undefined && before.day !== undefined && before.day > data.day)
          yield tell(
            'day',
            `“${slug}” requires “${required}”, which comes on day ${before.day}; write that day or a later one`,
          );
      }
    }
  },
};
