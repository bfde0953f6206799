import { describe, expect, it } from 'vitest';
import { arrange, mostArranged } from './arrange.ts';
import { sources } from './fixtures/sources.ts';
import { buildIndex, openIndex } from './index.ts';

const refused = 'ssh: connect to host a port 22: Connection refused';
const taken = 'docker: Error response from daemon: Bind for 0.0.0.0:80 failed: port is already allocated.';
const skew = 'HEALTH_WARN clock skew detected on mon.b';

/** The slugs of a paste's cards and of what stands below them, by the sources with some of them changed. */
function arranged(text: string, change: (slug: string) => { alike?: string[]; symptom?: string[] } = () => ({})) {
  const matcher = openIndex(buildIndex(sources.map((source) => ({ ...source, ...change(source.slug) }))));
  const { known, others } = arrange(matcher.match(text, { limit: mostArranged }));
  return { known: known.map(({ entry }) => entry), others: others.map(({ entry }) => entry) };
}

describe('arrange', () => {
  it('puts what failed first before what failed after it', () => {
    const both = ['docker-port-already-allocated', 'ssh-connection-refused'];
    expect(arranged(`$ docker run x\n${taken}\n$ ssh a\n${refused}`).known).toEqual(both);
    expect(arranged(`$ ssh a\n${refused}\n$ docker run x\n${taken}`).known).toEqual(both.toReversed());
  });

  it('puts errors before warnings, which stopped nothing', () => {
    expect(arranged(`${skew}\n${refused}\n`).known).toEqual(['ssh-connection-refused', 'ceph-clock-skew']);
  });

  it('takes entries that explain one line for one error, and shows the others below', () => {
    const twin = (slug: string) => (slug === 'ceph-clock-skew' ? { symptom: [refused] } : {});
    const { known, others } = arranged(refused, twin);
    expect(known).toHaveLength(1);
    expect([...known, ...others].toSorted().slice(0, 2)).toEqual(['ceph-clock-skew', 'ssh-connection-refused']);
  });

  it('takes entries that are alike for one error, wherever their lines stand', () => {
    const alike = (slug: string) => ({
      alike:
        { 'ssh-connection-refused': ['ceph-clock-skew'], 'ceph-clock-skew': ['ssh-connection-refused'] }[slug] ?? [],
    });
    const { known, others } = arranged(`${refused}\nclock skew detected on mon.b`, alike);
    expect(known).toHaveLength(1);
    expect([...known, ...others].toSorted().slice(0, 2)).toEqual(['ceph-clock-skew', 'ssh-connection-refused']);
  });

  it('shows nothing far off beside what is known, and the three nearest where nothing is', () => {
    expect(arranged('Connection').known).toEqual([]);
    expect(arranged('Connection port host daemon').others.length).toBeLessThanOrEqual(3);
    expect(arranged(`${taken}\nconnect`).others).toEqual([]);
  });
});
