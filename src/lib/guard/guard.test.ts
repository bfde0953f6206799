import { describe, expect, it } from 'vitest';
import { sources } from '../symptom/fixtures/sources.ts';
import { buildIndex, openIndex, type SymptomSource } from '../symptom/index.ts';
import { guardAsks, guardHarmless, guardSymptoms } from './guard.ts';

const noise = ['Started container web', 'I1122 01:18:29 server ready', 'GET /healthz 200'];
const port = 'docker-port-already-allocated';

function change(slug: string, change: Partial<SymptomSource>): readonly SymptomSource[] {
  return sources.map((source) => (source.slug === slug ? { ...source, ...change } : source));
}
const open = (all: readonly SymptomSource[]) => openIndex(buildIndex(all));
const symptoms = (all: readonly SymptomSource[]) => [...guardSymptoms(open(all), all, noise)];
const asks = (all: readonly SymptomSource[]) => [...guardAsks(open(all), all)];

describe('guardSymptoms', () => {
  it('has nothing to say where each symptom finds its entry, also amidst a log', () => {
    expect(symptoms(sources)).toEqual([]);
  });

  it('tells a symptom that finds another entry, and which', () => {
    const all = change('ceph-clock-skew', { symptom: ['Bind for <ip>:<port> failed: port is already allocated now'] });
    const lost = symptoms(all).filter(({ kind }) => kind === 'symptom-lost' || kind === 'symptom-shared');
    expect(lost).toContainEqual(expect.objectContaining({ index: 0, found: expect.arrayContaining([port]) }));
  });

  it('tells a symptom that another entry has as well, unless the two are alike', () => {
    const [text = ''] = sources.find(({ slug }) => slug === port)?.symptom ?? [];
    const twice = change('ceph-clock-skew', { symptom: [text] });
    expect(symptoms(twice).map(({ kind }) => kind)).toContain('symptom-shared');
    const alike = twice.map((source) =>
      source.slug === port
        ? { ...source, alike: ['ceph-clock-skew'] }
        : source.slug === 'ceph-clock-skew'
          ? { ...source, alike: [port] }
          : source,
    );
    expect(symptoms(alike).filter(({ kind }) => kind !== 'symptom-unsure')).toEqual([]);
  });

  it('tells a symptom that says too little to be known', () => {
    const found = symptoms(change('ceph-clock-skew', { symptom: ['skew'] }));
    expect(found.filter(({ slug }) => slug === 'ceph-clock-skew').map(({ kind }) => kind)).not.toEqual([]);
  });

  it('leaves retired entries alone', () => {
    const all = change('ceph-clock-skew', { symptom: ['Bind for <ip>:<port> failed'], status: 'retired' });
    expect(symptoms(all).filter(({ slug }) => slug === 'ceph-clock-skew')).toEqual([]);
    expect(asks(all).filter(({ slug }) => slug === 'ceph-clock-skew')).toEqual([]);
  });
});

describe('guardAsks', () => {
  it('has nothing to say where each ask finds its entry', () => {
    expect(asks(sources)).toEqual([]);
  });

  it('tells words that find three other entries first, with their language and place', () => {
    const all = sources.map((source) => ({ ...source, asks: { fr: ['une seule et même question'] } }));
    const found = asks(all);
    expect(found).toHaveLength(sources.length - 3);
    for (const { kind, ...lost } of found) {
      expect(kind).toBe('ask-lost');
      expect(lost).toMatchObject({
        language: 'fr',
        index: 0,
        found: [expect.any(String), expect.any(String), expect.any(String)],
      });
    }
  });
});

describe('guardHarmless', () => {
  it('tells a symptom that stands in a log in which nothing is wrong', () => {
    const log = 'Bind for 0.0.0.0:8080 failed: port is already allocated';
    const found = [...guardHarmless(open(sources), [noise.join('\n'), log])];
    expect(found).toEqual([
      {
        kind: 'symptom-harmless',
        slug: port,
        symptom: 'Bind for <ip>:<port> failed: port is already allocated',
        text: log,
      },
    ]);
  });
});
