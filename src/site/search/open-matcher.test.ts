import { describe, expect, it } from 'vitest';
import { buildIndex, buildShards, type SymptomSource } from '../../lib/symptom/index.ts';
import { readAnyText } from '../../lib/symptom/reading/reading.ts';
import { openMatcher, shardName } from './open-matcher.ts';

const words = ['harbour', 'orchard', 'lantern', 'meadow', 'granite'];

const sources: SymptomSource[] = Array.from({ length: 40 }, (_, at) => ({
  slug: `error-${at}`,
  title: `The ${words[at % 5]} service refuses number ${at}`,
  topic: 'docker',
  symptom: [`fatal: ${words[at % 5]} daemon cannot open ${words[(at + 2) % 5]} socket number ${100 + at}: refused`],
  asks: { en: [`${words[at % 5]} number ${at} does not open`] },
  fix: `Restart the ${words[at % 5]} service.`,
  cause: 'It stopped.',
  first: 'Restart it.',
  alike: [],
}));

const texts = [
  'fatal: harbour daemon cannot open lantern socket number 100: refused',
  'fatal: orchard daemon cannot open meadow socket number 117: refused\nexit status 1',
  'the lantern does not open',
  'nothing of the kind zzyzx',
];

describe('the matcher of the search box', () => {
  it('answers from many files as from one', async () => {
    const { core, files } = buildShards(sources);
    const parts = [...files].map(([name, text]): [string, string] => [
      `/search/${shardName('symptoms.1', name)}.json`,
      text,
    ]);
    const many = await openMatcher(
      '/search/symptoms.1.json',
      readAnyText,
      served(new Map([['/search/symptoms.1.json', core], ...parts])),
    );
    const whole = JSON.stringify(buildIndex(sources));
    const one = await openMatcher(
      '/search/symptoms.2.json',
      readAnyText,
      served(new Map([['/search/symptoms.2.json', whole]])),
    );
    for (const text of texts) expect(await many.match(text)).toEqual(await one.match(text));
    expect((await many.match(texts[0] ?? '')).results[0]?.entry).toBe('error-0');
  });

  it('tells when the index or a part of it cannot be had', async () => {
    await expect(openMatcher('/search/none.json', readAnyText, served(new Map()))).rejects.toThrow(
      '/search/none.json: not found',
    );
    const { core } = buildShards(sources);
    const broken: typeof fetch = async (url) =>
      url === '/search/symptoms.1.json' ? new Response(core) : new Response('', { status: 503 });
    const matcher = await openMatcher('/search/symptoms.1.json', readAnyText, broken);
    await expect(matcher.match(texts[0] ?? '')).rejects.toThrow(': 503');
  });
});

function served(files: ReadonlyMap<string, string>): typeof fetch {
  return async (url) => {
    const text = files.get(String(url));
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };
}
