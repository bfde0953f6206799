import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { courseQuestionSchema } from './lib/course-question/course-question.ts';
import { entrySchema } from './lib/entry/entry.ts';
import { guideSchema } from './lib/guide/guide.ts';
import { topicSchema } from './lib/topic/topic.ts';
import { contentLoader } from './site/collection/loader.ts';
import { frameStrings } from './site/strings.ts';

/** A page that comes from `src/pages`; `<StarlightPage>` validates its front matter against this schema too. */
const routeSchema = z.looseObject({ kind: z.literal('page') });

const makeSchema = docsSchema({
  extend: z.discriminatedUnion('kind', [entrySchema, topicSchema, guideSchema, courseQuestionSchema, routeSchema]),
});
let schema: ReturnType<typeof makeSchema> | undefined;

export const collections = {
  docs: defineCollection({
    loader: contentLoader(),
    // Starlight makes the whole schema anew for each file, for pictures beside it, which we have none of: one for all
    // takes 1.9 of 14.2 CPU seconds off a build of 1,000 entries.
    schema: (context) => {
      schema ??= makeSchema(context);
      return schema;
    },
  }),
  i18n: defineCollection({
    loader: () => [{ id: 'en', ...frameStrings }],
    schema: i18nSchema(),
  }),
};
