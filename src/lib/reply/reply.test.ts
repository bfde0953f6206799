import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../step/step.ts';
import { openFields, type ReplySource, reply, replyDepths, replyForms } from './reply.ts';
import { words } from './words.ts';

const link = 'https://errors.example/e/image-tag-missing/';
const source: ReplySource = {
  title: 'ImagePullBackOff: no such `tag`',
  link,
  hint: 'Can you pull exactly this image by hand?',
  cause: 'The registry has no such tag. It never had.',
  fix: [
    'Read the name in the events.',
    { run: 'kubectl -n <namespace> describe pod <pod>' },
    { run: 'docker rmi web', destroys: 'the local image', note: 'Only on the node.' },
    'Correct it in the `Deployment`.',
  ],
  verify: { run: 'kubectl get pod', expect: 'Running' },
  catchUp: ['Take an image that exists.', { run: 'kubectl set image deploy/web web=nginx:1.27' }],
  skips: 'You do not find the typo.',
};

describe('reply', () => {
  it('says that the lab has run the fix, where it fits', () => {
    const ran = '2026-11-30 with kubectl 1.35';
    expect(reply({ ...source, ran }, 'explain', 'telegram')).toContain(`\n\n${words.ran(ran)}\n\n${link}`);
    expect(reply({ ...source, ran }, 'nudge', 'telegram')).not.toContain(ran);
    const long = { ...source, ran, cause: 'The registry has no such tag. '.repeat(200) };
    expect(reply(long, 'explain', 'telegram')).toContain('1. Read the name in the events.');
  });

  it('nudges with the hint and the link alone', () => {
    expect(reply(source, 'nudge', 'telegram')).toBe(
      `${words.hint('Can you pull exactly this image by hand?')}\n\n${link}`,
    );
  });

  it('explains cause, fix and check', () => {
    expect(reply(source, 'explain', 'telegram')).toBe(`ImagePullBackOff: no such \`tag\`

${words.cause('The registry has no such tag. It never had.')}

1. Read the name in the events.
\`\`\`
kubectl -n <namespace> describe pod <pod>
\`\`\`
Only on the node.
${words.destroys('the local image')}
\`\`\`
docker rmi web
\`\`\`
2. Correct it in the \`Deployment\`.

${words.check} \`kubectl get pod\` ${words.shows} \`Running\`

${link}#fix`);
  });

  it('writes plain text without a backtick', () => {
    expect(reply(source, 'explain', 'plain')).toBe(`ImagePullBackOff: no such tag

${words.cause('The registry has no such tag. It never had.')}

1. Read the name in the events.

kubectl -n <namespace> describe pod <pod>

Only on the node.
${words.destroys('the local image')}

docker rmi web

2. Correct it in the Deployment.

${words.check} kubectl get pod ${words.shows} Running

${link}#fix`);
  });

  it('does it in one block that a shell can run', () => {
    expect(reply(source, 'do', 'slack')).toBe(`${words.shortcut('ImagePullBackOff: no such `tag`')}

${words.skips('You do not find the typo.')}

\`\`\`
# Take an image that exists.
kubectl set image deploy/web web=nginx:1.27
\`\`\`

${words.check} \`kubectl get pod\` ${words.shows} \`Running\`

${link}#catch-up`);
  });

  it('names what is to be filled in and what destroys data before the block', () => {
    const text = reply({ ...source, catchUp: [{ run: 'rm -r <path>', destroys: 'the folder' }] }, 'do', 'slack');
    expect(text).toContain(
      `${words.destroys('the folder')}\n${words.fillIn(['<path>'])}\n\`\`\`\n# ${words.destroysHere('the folder')}\nrm`,
    );
  });

  it('numbers a shortcut that has no command', () => {
    expect(reply({ ...source, catchUp: ['Go on.', 'Ask later.'] }, 'do', 'plain')).toContain(
      '\n\n1. Go on.\n2. Ask later.',
    );
  });

  const either: Choice = {
    either: [
      { when: 'Ceph runs in `Rook`', steps: ['Restart it.', { run: 'kubectl rollout restart deploy/<name>' }] },
      { when: 'cephadm', steps: [{ run: 'ceph orch restart mon', destroys: 'quorum for a moment' }, 'Wait.'] },
      { when: 'neither', steps: ['Ask.'] },
    ],
  };

  it('says of alternatives when each is right, and numbers on after them', () => {
    expect(
      reply({ ...source, cause: '', fix: [either, { run: 'ceph -s' }] }, 'explain', 'plain'),
    ).toContain(`1. Take the one that fits:
• Ceph runs in Rook:
Restart it.

kubectl rollout restart deploy/<name>

• cephadm:
${words.destroys('quorum for a moment')}

ceph orch restart mon

Wait.
• neither:
Ask.
2.

ceph -s
`);
    expect(reply({ ...source, cause: '', fix: ['Restart it.', either] }, 'explain', 'plain')).toContain(
      '1. Restart it.\n• Ceph runs in Rook:\n',
    );
  });

  it('gives each alternative of a shortcut a block of its own, as only one of them is to run', () => {
    expect(
      reply({ ...source, catchUp: [{ run: 'ceph -s' }, either, { run: 'ceph health' }] }, 'do', 'slack'),
    ).toContain(`
${words.destroys('quorum for a moment')}
${words.fillIn(['<name>'])}
\`\`\`
ceph -s
\`\`\`
Take the one that fits:
• Ceph runs in \`Rook\`:
\`\`\`
# Restart it.
kubectl rollout restart deploy/<name>
\`\`\`
• cephadm:
\`\`\`
# ${words.destroysHere('quorum for a moment')}
ceph orch restart mon
# Wait.
\`\`\`
• neither:
Ask.
\`\`\`
ceph health
\`\`\`
`);
  });

  it('does not close a fence early', () => {
    const text = reply({ ...source, catchUp: [{ run: "echo '```'" }] }, 'do', 'slack');
    expect(text).toContain("\n\necho '```'\n\n");
  });

  it('drops the cause first, then steps from the end, and says how many', () => {
    const long = { ...source, cause: 'x'.repeat(4000) };
    expect(reply(long, 'explain', 'telegram')).toBe(reply({ ...source, cause: '' }, 'explain', 'telegram'));
    const fix = Array.from({ length: 30 }, (_, index) => `Step ${index} ${'y'.repeat(300)}`);
    const text = reply({ ...source, fix }, 'explain', 'telegram');
    const left = 30 - (text.match(/^\d+\. /gm) ?? []).length;
    expect(text).toContain(`\n${words.moreSteps(left)}\n\n${words.check} `);
    expect(text.length).toBeGreaterThan(3600);
  });

  it('never cuts a command', () => {
    const run = 'z'.repeat(5000);
    const text = reply({ ...source, catchUp: [{ run: 'echo first' }, { run }] }, 'do', 'telegram');
    expect(text).toContain(`\`\`\`\necho first\n\`\`\`\n\n${words.moreCommands}`);
    expect(reply({ ...source, catchUp: [{ run }] }, 'do', 'telegram')).not.toContain('z');
  });

  it('keeps the limit, the link and whole fences for any entry', () => {
    const sentence = fc
      .string({ minLength: 1, maxLength: 1500, unit: 'binary' })
      .map((text) => text.replaceAll('`', ''));
    const command = fc.record({ run: sentence }, { requiredKeys: ['run'] });
    const plain = fc.oneof(sentence, command);
    const way = fc.record({ when: sentence, steps: fc.array(plain, { minLength: 1, maxLength: 3 }) });
    const choice = fc.record({ either: fc.array(way, { minLength: 2, maxLength: 3 }) });
    const steps = fc.array(fc.oneof(plain, choice), { minLength: 1, maxLength: 8 });
    const any = fc.record({
      title: fc.string({ maxLength: 140 }),
      link: fc.constant(link),
      hint: sentence,
      cause: sentence,
      fix: steps,
      verify: fc.record({ run: sentence, expect: sentence }),
      catchUp: steps,
      skips: fc.option(sentence, { nil: undefined }),
    });
    fc.assert(
      fc.property(any, fc.constantFrom(...replyDepths), fc.constantFrom(...replyForms), (entry, depth, form) => {
        const text = reply(entry, depth, form);
        if (form !== 'plain') expect(text.length).toBeLessThanOrEqual(form === 'telegram' ? 4096 : 4000);
        expect(text.split('\n').at(-1)?.startsWith(link)).toBe(true);
        expect((text.match(/^```$/gm) ?? []).length % 2).toBe(0);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('openFields', () => {
  it('names each placeholder once and leaves other words alone', () => {
    expect(openFields('kubectl -n <namespace> get <pod> <pod> <none>')).toEqual(['<namespace>', '<pod>']);
  });
});
