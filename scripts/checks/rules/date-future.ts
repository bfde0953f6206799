import { positionOf } from '../../source/source-file.ts';
import type { ContentRule } from './rule.ts';

/** Of what has happened; an answer may hold until a day to come. */
export const dateFuture: ContentRule = {
  id: 'date-future',
  severity: 'error',
  title: 'A day that is still to come',
  fix: 'Write the day on which it was done.',
  bad: [{ fields: { reviewed: '2099-11-02' } }],
  *check({ files }) {
    // Somewhere it is tomorrow already.
    const latest = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    for (const file of files) {
      const data = Object(file.frontMatter.yaml.data);
      const days = [['added'], ['reviewed'], ['tried', 'on']].map((path) => ({ path, day: dayAt(data, path) }));
      const late = days.find(({ day }) => day !== undefined && day > latest);
      if (!late) continue;
      const message = `“${late.path.join('.')}” is a day to come (${late.day}); write the day on which it was done`;
      yield { file: file.path, position: positionOf(file, late.path), message };
    }
  },
};

/** A day in front matter, as YAML or its author wrote it. */
function dayAt(data: unknown, path: readonly string[]): string | undefined {
  const value = path.reduce((owner: unknown, key) => Object(owner)[key], data);
  const text = value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value;
  return typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
}
