import { describe, expect, it } from 'vitest';
import { sources } from './fixtures/sources.ts';
import { buildIndex, buildShards, openIndex, openShards } from './index.ts';

/** More than 1,000 entries, which differ in one word of their symptom. */
const many = Array.from({ length: 1100 }, (_, at) => {
  const source = sources[at % sources.length];
  if (source === undefined) throw new Error('no sources');
  const mark = `mark${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}o`;
  return { ...source, slug: `${source.slug}-${at}`, symptom: source.symptom.map((text) => `${mark} ${text}`) };
});

describe('shards', () => {
  const { core, files } = buildShards(many);
  const whole = openIndex(buildIndex(many));

  it('answers as the index in one file does, and loads little', async () => {
    const texts = [
      'markqzo Bind for 0.0.0.0:80 failed: port is already allocated',
      'ssh: connect to host a port 22: Connection refused',
      'docker port taken',
      'порт занят',
      'dokcer prot takne',
      '',
    ];
    for (const text of texts) {
      const loaded: string[] = [];
      const matcher = openShards(core, async (name) => {
        loaded.push(name);
        return files.get(name);
      });
      expect(await matcher.match(text)).toEqual(whole.match(text));
      expect(loaded.length).toBeLessThan(120);
      expect(new Set(loaded).size).toBe(loaded.length);
    }
  });

  it('answers questions side by side', async () => {
    const matcher = openShards(core, async (name) => files.get(name));
    const texts = many.slice(0, 20).map(({ symptom }) => symptom[0] ?? '');
    const answers = await Promise.all(texts.map((text) => matcher.match(text)));
    expect(answers.map(({ results }) => results[0]?.entry)).toEqual(many.slice(0, 20).map(({ slug }) => slug));
  });

  it('says so when a file cannot be loaded', async () => {
    const matcher = openShards(core, () => Promise.reject(new Error('offline')));
    await expect(matcher.match('port is already allocated')).rejects.toThrow('offline');
  });
});
