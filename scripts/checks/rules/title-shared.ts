import { positionOf } from '../../source/source-file.ts';
import type { ContentRule } from './rule.ts';

/** Told at the entry that comes later; two that are alike may have one title. */
export const titleShared: ContentRule = {
  id: 'title-shared',
  severity: 'error',
  title: 'Two entries with one title',
  fix: 'Say in the title what only this error prints, or put what is new into the other entry.',
  bad: [{ fields: { title: 'Pod hangs twice' } }, { fields: { title: 'Pod hangs twice' } }],
  *check({ entries }) {
    const owners = new Map<string, string>();
    for (const { data, file, slug } of entries.toSorted((a, b) => (b.data.added < a.data.added ? 1 : -1))) {
      const title = data.title.toLowerCase();
      const owner = owners.get(title);
      if (owner === slug || data.alike.includes(owner ?? '')) continue;
      if (owner === undefined) owners.set(title, slug);
      else {
        const message = `“${owner}” has this title already; say what only this error prints, or put what is new into that entry`;
        yield { file: file.path, position: positionOf(file, ['title']), message };
      }
    }
  },
};
