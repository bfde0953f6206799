import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { buildIndex, openIndex, type SymptomSource } from '../../src/lib/symptom/index.ts';

/** A search to be measured: gives slugs, best first. */
export type Rival = { readonly name: string; search(text: string): Promise<string[]> };

/** The project's matcher. */
export function ours(sources: readonly SymptomSource[]): Rival {
  const matcher = openIndex(JSON.stringify(buildIndex(sources)));
  return { name: 'matcher', search: async (text) => matcher.match(text).results.map(({ entry }) => entry) };
}

/** MiniSearch with OR, prefixes and typing tolerance off: what suits pastes best. */
export function miniSearch(sources: readonly SymptomSource[]): Rival {
  const index = new MiniSearch({ fields: ['title', 'asks', 'symptom', 'cause', 'fix', 'topic'], idField: 'slug' });
  index.addAll(
    sources.map((source) => ({ ...source, asks: asksOf(source).join('\n'), symptom: source.symptom.join('\n') })),
  );
  const boost = { title: 3, asks: 3, symptom: 2 };
  return {
    name: 'MiniSearch OR',
    search: async (text) =>
      index
        .search(text, { combineWith: 'OR', boost })
        .slice(0, 5)
        .map(({ id }) => String(id)),
  };
}

/** Pagefind as it comes, and with its words searched one by one and their scores added up. Call `end` afterwards. */
export async function pagefind(
  sources: readonly SymptomSource[],
): Promise<{ rivals: Rival[]; end: () => Promise<void> }> {
  const { index } = await createIndex({});
  if (index === undefined) throw new Error('Pagefind made no index');
  for (const source of sources) {
    const content = [source.title, ...asksOf(source), ...source.symptom, source.cause, source.fix].join('\n');
    await index.addCustomRecord({ url: `/e/${source.slug}/`, content, language: 'en', meta: { title: source.title } });
  }
  const { files } = await index.getFiles();
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const folder = await mkdtemp(resolve(tmpdir(), 'known-errors-bench-'));
  const script = resolve(folder, 'pagefind.mjs');
  await writeFile(script, contents.get('pagefind.js') ?? '');
  // Pagefind's browser code fetches its files; here they are in memory.
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const content = contents.get(
      String(address)
        .replace(/^.*\/pagefind\//, '')
        .replace(/\?.*$/, ''),
    );
    return content === undefined ? new Response('', { status: 404 }) : new Response(new Uint8Array(content));
  };
  const api: PagefindApi = await import(pathToFileURL(script).href);
  await api.options({ basePath: 'http://localhost/pagefind/', baseUrl: '/' });
  const slugOf = async (result: PagefindResult): Promise<string> =>
    /\/e\/([^/]+)\//.exec((await result.data()).url)?.[1] ?? '';
  const slugs = new Map<string, string>();
  const named = async (result: PagefindResult): Promise<string> => {
    const known = slugs.get(result.id) ?? (await slugOf(result));
    slugs.set(result.id, known);
    return known;
  };
  return {
    rivals: [
      {
        name: 'Pagefind',
        search: async (text) => Promise.all((await api.search(text)).results.slice(0, 5).map(named)),
      },
      {
        name: 'Pagefind OR',
        search: async (text) => {
          const scores = new Map<PagefindResult['id'], { result: PagefindResult; score: number }>();
          for (const word of new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])) {
            for (const result of (await api.search(word)).results) {
              const old = scores.get(result.id);
              scores.set(result.id, { result, score: (old?.score ?? 0) + result.score });
            }
          }
          const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, 5);
          return Promise.all(best.map(({ result }) => named(result)));
        },
      },
    ],
    end: async () => {
      globalThis.fetch = fetchBefore;
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

function asksOf({ asks }: SymptomSource): string[] {
  return Object.values(asks).flatMap((own) => own ?? []);
}

type PagefindResult = { readonly id: string; readonly score: number; data(): Promise<{ url: string }> };
type PagefindApi = {
  options(options: object): Promise<void>;
  search(text: string): Promise<{ results: PagefindResult[] }>;
};
