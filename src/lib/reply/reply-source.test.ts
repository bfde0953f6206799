import { describe, expect, it } from 'vitest';
import { type ReplyPage, replySource } from './reply-source.ts';

const data: ReplyPage['data'] = {
  title: 'A title',
  hint: 'A question?',
  fix: ['Read the events.'],
  verify: { run: 'kubectl get pods', expect: 'Running' },
  catchUp: 'topic',
};
const page = { slug: 'a-slug', data, body: 'Because of this. And more.' };
const topic = { catchUp: [{ run: 'curl -fsSL x | sh' }], skips: 'a lab' };

describe('replySource', () => {
  it('links to the entry below any address of the site', () => {
    for (const site of ['https://o.example/errors', 'https://o.example/errors/'])
      expect(replySource(page, topic, site).link).toBe('https://o.example/errors/e/a-slug/');
  });

  it('takes the shortcut of the topic where the entry says so, with what that skips', () => {
    expect(replySource(page, topic, 'https://o.example')).toMatchObject({ catchUp: topic.catchUp, skips: 'a lab' });
    expect(replySource(page, undefined, 'https://o.example')).toMatchObject({ catchUp: [], skips: undefined });
  });

  it('takes the shortcut of the entry where it has one', () => {
    const own = { ...page, data: { ...data, catchUp: ['Leave it out.'], skips: 'this step' } };
    expect(replySource(own, topic, 'https://o.example')).toMatchObject({
      catchUp: ['Leave it out.'],
      skips: 'this step',
    });
  });
});
