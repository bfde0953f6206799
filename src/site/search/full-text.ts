/** The part of Pagefind's browser interface that is used here: https://pagefind.app/docs/api/ */
type Pagefind = {
  options: (options: { baseUrl: string; excerptLength: number; ranking: object }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
};
type Page = { url: string; meta: { title?: string }; plain_excerpt: string };

/** How many full-text hits stand below the matches. */
const most = 5;

let loaded: Promise<Pagefind | undefined> | undefined;

/**
 * Pages in whose text the words of a query stand, as list items, without those that are shown already by their paths;
 * none where there is no full-text index.
 */
export async function fullTextHits(query: string, base: string, shown: ReadonlySet<string>): Promise<HTMLLIElement[]> {
  if (query === '') return [];
  loaded ??= load(base);
  const pagefind = await loaded;
  if (!pagefind) return [];
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, most + shown.size).map((result) => result.data()));
  const others = pages.filter(({ url }) => !shown.has(new URL(url, location.href).pathname)).slice(0, most);
  return others.map(({ url, meta, plain_excerpt: excerpt }) => {
    const link = document.createElement('a');
    link.href = url;
    const title = document.createElement('strong');
    title.textContent = meta.title ?? url;
    const text = document.createElement('span');
    text.textContent = unescaped(excerpt);
    link.append(title, text);
    const item = document.createElement('li');
    item.className = 'other';
    item.append(link);
    return item;
  });
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };

/** Pagefind gives its excerpts as HTML; here they become text. */
function unescaped(html: string): string {
  return html.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The live preview has no index, and a lost network must not take the matches with it. */
async function load(base: string): Promise<Pagefind | undefined> {
  try {
    const pagefind = (await import(
      /* @vite-ignore */ new URL(`${base}pagefind/pagefind.js`, location.href).href
    )) as Pagefind;
    await pagefind.options({
      baseUrl: base,
      excerptLength: 20,
      // Titles, symptoms and the words of `asks` carry weights of their own in the pages.
      ranking: { termFrequency: 0.6, pageLength: 0.3, metaWeights: { title: 8 } },
    });
    return pagefind;
  } catch {
    loaded = undefined;
    return undefined;
  }
}
