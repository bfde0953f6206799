import { describe, expect, it } from 'vitest';
import { sources } from './fixtures/sources.ts';
import { buildIndex, openIndex } from './index.ts';
import type { SymptomSource } from './types.ts';

const page: SymptomSource = {
  kind: 'question',
  slug: 'lunch',
  title: 'When is lunch?',
  topic: 'course',
  symptom: [],
  asks: { en: ['when is the lunch break', 'where do we eat'], ru: ['когда обед'], fr: ['la pause déjeuner'] },
  fix: '',
  cause: '',
  first: 'At noon.',
  alike: [],
};
const denied: SymptomSource = {
  ...page,
  kind: 'entry',
  slug: 'image-pull-access-denied',
  title: 'ImagePullBackOff: access denied',
  topic: 'kubernetes',
  symptom: ['Failed to pull image "<image>": pull access denied, repository does not exist', 'ImagePullBackOff'],
  asks: { en: ['cluster has no login for my private image'] },
};
const matcher = openIndex(buildIndex([...sources, denied, page]));
const slugs = (text: string) => matcher.match(text).results.map(({ entry }) => entry);

describe('a status alone', () => {
  it.each(['ImagePullBackOff', 'imagepulbackoff', 'status: ImagePullBackOff', 'imagepullbakof'])(
    'has several causes, each with the line that tells it: %s',
    (text) => {
      const { shape, verdict, results } = matcher.match(text);
      expect({ shape, verdict }).toEqual({ shape: 'status', verdict: 'unsure' });
      expect(Object.fromEntries(results.map(({ entry, symptom }) => [entry, symptom]))).toEqual({
        'image-pull-access-denied': denied.symptom[0],
        'image-pull-manifest-unknown': sources.find(({ slug }) => slug === 'image-pull-manifest-unknown')?.symptom[0],
      });
    },
  );

  it('is none where one error alone has it, or where it is known', () => {
    expect(matcher.match('kubelet-check').shape).toBeUndefined();
    expect(matcher.match('образ скачать').shape).toBeUndefined();
    expect(matcher.match('clock skew detected on mon.a')).toMatchObject({ verdict: 'known' });
  });
});

describe('a command alone', () => {
  it('has no answer, whatever its words are', () => {
    const report = matcher.match('docker pull nginx:1.27');
    expect(report).toEqual({ verdict: 'unknown', results: [], shape: 'command' });
  });

  it('is none with what it printed', () => {
    const text = 'ssh bastion\nssh: connect to host bastion port 22: Connection refused';
    expect(matcher.match(text)).toMatchObject({ verdict: 'known' });
    expect(matcher.match(text).shape).toBeUndefined();
  });
});

describe('a kind word', () => {
  it.each(['thank you, it works now', 'спасибо, заработало', 'merci, ça marche', 'hello everyone', '+1', '🎉'])(
    'finds nothing: %s',
    (text) => {
      expect(matcher.match(text)).toEqual({ verdict: 'unknown', results: [], shape: 'courtesy' });
    },
  );

  it('is none with a no in it', () => {
    expect(matcher.match('thanks, but the image is still not found').shape).toBeUndefined();
  });
});

describe('another keyboard layout', () => {
  it('is read as what the keys are in the one that was meant', () => {
    expect(matcher.match('лгиусед пуе зщвы')).toMatchObject({
      shape: 'command',
      readAs: { text: 'kubectl get pods', typed: 'ЙЦУКЕН', meant: 'QWERTY' },
    });
    const { readAs, results } = matcher.match('gjhn pfyzn');
    expect(readAs?.text).toBe('порт занят');
    expect(results[0]?.entry).toBe('docker-port-already-allocated');
  });

  it('is not looked for in a text that makes sense', () => {
    for (const text of ['порт занят', 'port taken', 'le port est pris', 'ImagePullBackOff'])
      expect(matcher.match(text).readAs).toBeUndefined();
  });
});

describe('a question of the course', () => {
  it.each(['when is lunch', 'когда обед', 'la pause déjeuner'])('is answered by its page alone: %s', (text) => {
    expect(slugs(text)).toEqual(['lunch']);
    expect(matcher.match(text).results[0]).toMatchObject({ kind: 'question', first: 'At noon.' });
  });

  it('is no answer to what a terminal printed', () => {
    const paste = 'lunch-operator: error: when is the lunch break: [Errno 3] where do we eat: no such table';
    expect(slugs(paste)).not.toContain('lunch');
  });

  it('stands before a known error that it names as as right', () => {
    const withEntry = openIndex(buildIndex([...sources, denied, { ...page, asks: denied.asks, alike: [denied.slug] }]));
    const { results } = withEntry.match('cluster has no login for my private image');
    expect(results.slice(0, 2).map(({ entry }) => entry)).toEqual(['lunch', denied.slug]);
  });
});
