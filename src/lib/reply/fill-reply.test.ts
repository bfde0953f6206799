import { describe, expect, it } from 'vitest';
import { maskReply } from '../secrets/mask-reply.ts';
import { fillReply } from './fill-reply.ts';
import { openFields, type ReplySource, reply } from './reply.ts';

const source: ReplySource = {
  title: 'x',
  link: 'https://errors.example/e/x/',
  hint: 'x',
  cause: '',
  fix: [
    { run: 'kubectl -n <namespace> describe pod <pod>' },
    { either: [{ when: 'Docker', steps: [{ run: 'docker pull <image>' }] }] },
  ],
  verify: { run: 'kubectl get pod <pod>', expect: 'Running' },
  catchUp: [{ run: 'docker login -u <user> -p <token>' }],
};

describe('fillReply', () => {
  it('puts what a paste told into every command, and leaves the rest to be filled', () => {
    const filled = fillReply(source, [
      { name: 'pod', value: 'web-6f7' },
      { name: 'image', value: 'ngnix:1.27' },
    ]);
    const text = reply(filled, 'explain', 'telegram');
    expect(text).toContain('kubectl -n <namespace> describe pod web-6f7');
    expect(text).toContain('docker pull ngnix:1.27');
    expect(text).toContain('`kubectl get pod web-6f7`');
    expect(openFields(text)).toEqual(['<namespace>']);
  });

  it.each(['web; rm -rf /', '$(id)', '--all', 'a b', '"'])(
    'fills in nothing that a shell could read as more: %s',
    (value) => {
      expect(fillReply(source, [{ name: 'pod', value }])).toEqual(source);
    },
  );

  it('leaves a secret that a paste told to be masked', () => {
    const { source: safe, masked } = maskReply(fillReply(source, [{ name: 'token', value: 'hunter22' }]));
    expect(reply(safe, 'do', 'telegram')).not.toContain('hunter22');
    expect(masked).toEqual(['[masked: password]']);
  });
});
