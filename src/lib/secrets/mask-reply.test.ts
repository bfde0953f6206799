import { expect, it } from 'vitest';
import type { ReplySource } from '../reply/reply.ts';
import { maskReply } from './mask-reply.ts';

const run = (password: string) => ({ run: `docker login -u anna -p ${password}` });
const source: ReplySource = {
  title: 'A title',
  link: 'https://o.example/e/a/',
  hint: 'A question?',
  cause: 'Because.',
  fix: [
    'Log in.',
    run('Ahn4kei8Aex1'),
    { either: [{ when: 'it is another registry', steps: ['Read on.', run('Ohj9phoo2Ies')] }] },
  ],
  verify: { ...run('eeR7quie3Sha'), expect: 'Login Succeeded' },
  catchUp: [run('Ahn4kei8Aex1')],
  skips: undefined,
};

it('takes the secrets out of every command of a reply, and notes each kind once', () => {
  const { source: safe, masked } = maskReply(source);
  expect(JSON.stringify(safe)).not.toMatch(/Ahn4kei8Aex1|Ohj9phoo2Ies|eeR7quie3Sha/);
  expect(JSON.stringify(safe)).toContain('docker login -u anna');
  expect(masked).toHaveLength(1);
});

it('leaves a reply without secrets as it is', () => {
  const plain: ReplySource = { ...source, fix: ['Log in.'], verify: { do: 'Look.', expect: 'green' }, catchUp: [] };
  expect(maskReply(plain)).toEqual({ source: plain, masked: [] });
});
