import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { entrySchema } from '../entry/entry.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';
import { type Draft, readDraft } from './draft.ts';
import { entryText } from './entry-text.ts';

const whole = readDraft({
  title: "Pod: it's pending",
  topic: 'kubernetes',
  'asks-en': 'pod waits\n- pod does not start\npod hangs',
  'asks-ru': 'под не стартует',
  hint: 'Who decides where a pod runs?',
  fix: 'Read the events.\n$ kubectl describe pod <pod>\n$ cat <<EOF | kubectl apply -f -\n  kind: Pod\n  EOF',
  'verify-run': '$ kubectl get pod <pod>',
  'verify-expect': 'Running',
  skips: 'All of it.',
  why: 'No node fits.',
  sources: 'https://example.com/a',
});

function read(text: string) {
  const found = readFrontMatter(text);
  if (Array.isArray(found)) throw new Error(found[0]?.message);
  return { data: found.yaml.data, body: found.body };
}

/** The places of an issue; those of a union are told by its first form. */
function issuePaths(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'invalid_union') return [issue.path.join('.')];
  return (issue.errors[0] ?? []).map(({ path }) => [...issue.path, ...path].join('.'));
}

describe('entryText', () => {
  it('writes a whole draft as an entry that fits the schema', () => {
    const text = entryText(whole, { symptoms: ['0/3 nodes are available: <message>'], today: '2026-11-21' });
    const { data, body } = read(text);
    const entry = entrySchema.parse({ ...(data as object), kind: 'entry' });
    expect(entry).toMatchObject({
      title: "Pod: it's pending",
      symptom: ['0/3 nodes are available: <message>'],
      asks: { en: ['pod waits', 'pod does not start', 'pod hangs'], ru: ['под не стартует'] },
      fix: [
        'Read the events.',
        { run: 'kubectl describe pod <pod>' },
        { run: 'cat <<EOF | kubectl apply -f -\nkind: Pod\nEOF' },
      ],
      catchUp: 'topic',
      added: '2026-11-21',
    });
    expect(body).toBe('\nNo node fits.\n');
    expect(text).toContain("added: '2026-11-21'\n");
    expect(text).toMatch(/^# A nudge: .*\nhint: Who decides/m);
    expect(text).toMatch(/^# {3}fr: \[/m);
  });

  it('leaves what is missing empty, so that the check asks for exactly that', () => {
    const text = entryText(readDraft({ title: 'Pod', topic: 'kubernetes' }), { symptoms: ['x'], today: '2026-11-21' });
    const { data } = read(text);
    const result = entrySchema.safeParse({ ...(data as object), kind: 'entry' });
    const asked = new Set(result.error?.issues.flatMap(issuePaths));
    expect([...asked].toSorted()).toEqual(['asks.en', 'fix', 'hint', 'sources', 'verify.expect', 'verify.run']);
  });

  it('reads any text of a draft back as it was', () => {
    const characters = fc.constantFrom(...'a :#\'"\\<-*&!{é\n%@`|01_', '😀', '2026-11-21');
    const text = fc.string({ unit: characters, maxLength: 30 }).map((one) => one.trim());
    fc.assert(
      fc.property(text, text, fc.array(text), (title, expect_, symptoms) => {
        const draft: Draft = { ...whole, title, verify: { run: 'x', expect: expect_ } };
        const { data } = read(entryText(draft, { symptoms, today: '2026-11-21' }));
        expect(data).toMatchObject({ title, symptom: symptoms, verify: { run: 'x', expect: expect_ } });
      }),
      { numRuns: 200 },
    );
  });
});
