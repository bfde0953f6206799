import type { LoaderContext } from 'astro/loaders';

/**
 * A loader's context in which a page with faults is shown as far as it can be read, instead of ending everything:
 * `npm run dev` tells the faults on the page, in the words of the check.
 */
export function withFaultyPages(context: LoaderContext): LoaderContext {
  const { entryTypes } = context as LoaderContext & Internal;
  const types = [...entryTypes].map(([ending, type]): [string, EntryType] => [
    ending,
    {
      ...type,
      getEntryInfo: async (file) => {
        try {
          return await type.getEntryInfo(file);
        } catch {
          return { data: {}, body: '', rawData: '', slug: '' };
        }
      },
    },
  ]);
  return {
    ...context,
    ...{ entryTypes: new Map(types) },
    parseData: async (page) => {
      try {
        return await context.parseData(page);
      } catch {
        const title = page.id.split('/').at(-1) ?? page.id;
        const data = { title: typeof page.data['title'] === 'string' ? page.data['title'] : title, kind: 'page' };
        return (await context.parseData({ ...page, data })) as Awaited<
          ReturnType<typeof context.parseData<typeof page.data>>
        >;
      }
    },
  };
}

/** How Astro's own loaders read files; not part of the type that it gives to others. */
type Internal = { readonly entryTypes: ReadonlyMap<string, EntryType> };
type EntryType = { readonly getEntryInfo: (file: unknown) => unknown };
