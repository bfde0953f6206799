import { languageCodes } from '../../../src/lib/symptom/languages/index.ts';
import { positionOf } from '../../source/source-file.ts';
import type { ContentRule } from './rule.ts';

/** Told at the entry that comes later; either of two that are alike is a right answer. */
export const askShared: ContentRule = {
  id: 'ask-shared',
  severity: 'error',
  title: 'The same words in two entries',
  fix: 'Leave them to the entry that they tell most of, or say here what is different.',
  bad: [
    { fields: { asks: { en: ['pod hangs here', 'pod waits', 'no pod'], ru: ['под'], fr: ['pods'] } } },
    { fields: { asks: { en: ['Pod hangs, here!', 'waits', 'none'], ru: ['ждёт'], fr: ['attend'] } } },
  ],
  *check({ entries }) {
    const owners = new Map<string, (typeof entries)[number]>();
    for (const page of entries.toSorted((a, b) => a.data.added.localeCompare(b.data.added))) {
      for (const code of languageCodes) {
        for (const [index, ask] of (page.data.asks[code] ?? []).entries()) {
          const words =
            ask
              .toLowerCase()
              .normalize('NFKC')
              .match(/[\p{L}\p{N}]+/gu)
              ?.join(' ') ?? '';
          const owner = owners.get(words);
          owners.set(words, owner ?? page);
          // Two files of one slug are told as that.
          const isSame = owner?.slug === page.slug && owner !== page;
          if (!owner || isSame || owner.data.alike.includes(page.slug)) continue;
          const where = owner === page ? 'stands here already in another language' : `also asks for ${owner.slug}`;
          const message = `“${ask}” ${where}; say what is different, or remove it`;
          yield { file: page.file.path, position: positionOf(page.file, ['asks', code, index]), message };
        }
      }
    }
  },
};
