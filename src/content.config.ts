import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { entrySchema } from './lib/entry/entry.ts';
import { guideSchema } from './lib/entry/guide.ts';
import { topicSchema } from './lib/entry/topic.ts';
import { contentLoader } from './site/content/loader.ts';
import { frameStrings } from './site/strings.ts';

/** A page that comes from `src/pages`; `<StarlightPage>` validates its front matter against this schema too. */
const routeSchema = z.looseObject({ kind: z.literal('page') });

export const collections = {
  docs: defineCollection({
    loader: contentLoader(),
    schema: docsSchema({ extend: z.discriminatedUnion('kind', [entrySchema, topicSchema, guideSchema, routeSchema]) }),
  }),
  i18n: defineCollection({
    loader: () => [{ id: 'en', ...frameStrings }],
    schema: i18nSchema(),
  }),
};
