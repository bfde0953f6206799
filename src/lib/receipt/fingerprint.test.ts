import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

const entry = {
  fix: [
    'Look.',
    { run: 'a' },
    {
      either: [
        { when: 'x', steps: [{ run: 'b' }] },
        { when: 'y', steps: ['Wait.'] },
      ],
    },
  ],
  confirm: undefined,
  verify: { run: 'c', expect: 'ok' },
  catchUp: 'topic' as const,
};

describe('the fingerprint of an entry', () => {
  it('stays where a sentence is written better', async () => {
    const better = { ...entry, fix: ['Look well.', ...entry.fix.slice(1)] };
    expect(await fingerprint(better)).toBe(await fingerprint(entry));
  });

  it.each([
    ['a command', { ...entry, fix: ['Look.', { run: 'A' }, ...entry.fix.slice(2)] }],
    ['the order', { ...entry, fix: [...entry.fix].reverse() }],
    ['a way', { ...entry, fix: entry.fix.slice(0, 2) }],
    ['what is expected', { ...entry, verify: { run: 'c', expect: 'fine' } }],
    ['how one makes sure', { ...entry, confirm: { run: 'd', expect: 'ok' } }],
    ['the shortcut', { ...entry, catchUp: [{ run: 'e' }] }],
  ])('changes with %s', async (_what, other) => {
    expect(await fingerprint(other)).not.toBe(await fingerprint(entry));
  });
});
