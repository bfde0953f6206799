import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../../scripts/test/growth.ts';
import { issueLink } from './issue-link.ts';
import { plainPaste } from './plain-paste.ts';
import { type Question, questionText, shortened } from './question.ts';
import { guessWhere } from './where.ts';

const question: Question = {
  did: 'kubectl apply -f web.yaml',
  saw: 'error: no such file',
  where: [
    ['topic', 'kubernetes'],
    ['node', 'master-1'],
    ['user', ''],
  ],
  tried: ['Pod is Pending https://errors.example/e/pod-pending/'],
  lookalikes: ['line 1, column 7: I for l'],
};

describe('questionText', () => {
  it('writes what support needs, in one message', () => {
    expect(questionText(question, 'telegram')).toBe(`What I did: kubectl apply -f web.yaml

What I saw:
\`\`\`
error: no such file
\`\`\`

Where: topic kubernetes, node master-1

Tried:
- Pod is Pending https://errors.example/e/pod-pending/

What the checker found:
- line 1, column 7: I for l`);
  });

  it('leaves out lines from the middle of a long output and says how many', () => {
    const saw = Array.from({ length: 500 }, (_, index) => `line ${index}`).join('\n');
    const text = questionText({ ...question, saw }, 'telegram');
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text.length).toBeGreaterThan(3000);
    expect(text).toContain('line 0\n');
    expect(text).toContain('line 499\n');
    const [, left] = /… (\d+) lines left out …/.exec(text) ?? [];
    expect(500 - (text.match(/^line \d/gm)?.length ?? 0)).toBe(Number(left));
  });

  it('keeps the limits for any text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 9000 });
    fc.assert(
      fc.property(any, any, fc.array(any, { maxLength: 3 }), (did, saw, tried) => {
        const long = { ...question, did, saw, tried };
        expect(questionText(long, 'telegram').length).toBeLessThanOrEqual(4096);
        expect(questionText(long, 'slack').length).toBeLessThanOrEqual(4000);
        const link = issueLink('https://github.com/o/r', 'support', long);
        expect(link.length).toBeLessThanOrEqual(8000);
        expect(() => decodeURIComponent(link)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe('issueLink', () => {
  it('opens the form of whoever answers, with every field filled in', () => {
    const link = new URL(issueLink('https://github.com/owner/course/', 'speaker', question));
    expect(link.origin + link.pathname).toBe('https://github.com/owner/course/issues/new');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      template: 'question-for-speaker.yml',
      title: 'error: no such file',
      did: 'kubectl apply -f web.yaml',
      saw: 'error: no such file',
      where: 'topic kubernetes, node master-1',
      tried: '- Pod is Pending https://errors.example/e/pod-pending/',
      lookalikes: '- line 1, column 7: I for l',
    });
  });

  it('stays within what GitHub takes, also for letters that need many bytes', () => {
    const saw = 'ошибка: нет такого файла\n'.repeat(3000);
    const link = new URL(issueLink('https://github.com/owner/course', 'support', { ...question, saw }));
    expect(link.href.length).toBeLessThanOrEqual(6000);
    expect(link.searchParams.get('saw')).toMatch(/^ошибка[\s\S]*lines left out[\s\S]*файла\n?$/);
  });
});

describe('shortened', () => {
  it('cuts one long line by its characters', () => {
    expect(shortened('x'.repeat(100), 30)).toBe(`${'x'.repeat(10)}\n… 70 characters left out …\n${'x'.repeat(20)}`);
  });
});

describe('guessWhere', () => {
  it.each([
    ['root@node-1:~# kubectl get pods', { node: 'node-1', user: 'root' }],
    ['[student@bastion ~]$ ssh node-1', { node: 'bastion', user: 'student' }],
    ['student@laptop ~ % helm ls', { node: 'laptop', user: 'student' }],
    ['(venv) root@node-1:/opt/kubespray# ansible all -m ping', { node: 'node-1', user: 'root' }],
    ['fatal: [node-2]: UNREACHABLE! => {}', { node: 'node-2' }],
    ['Nov 21 09:15:00 node-3 kubelet[812]: E1121', { node: 'node-3' }],
    ['(⎈|admin@lab:demo) student@bastion:~$ k get po', { context: 'admin@lab', namespace: 'demo' }],
    ['$ kubectl --context lab-7 -n web get pods', { context: 'lab-7', namespace: 'web' }],
    ['current-context: kubernetes-admin@cluster.local', { context: 'kubernetes-admin@cluster.local' }],
    ['Write to support@example.com: it costs 5 $', {}],
    ['error: exit status 1', {}],
  ])('reads %s', (text, where) => {
    expect(guessWhere(text)).toMatchObject(where);
    if (Object.keys(where).length === 0) expect(guessWhere(text)).toEqual({});
  });

  it('believes what is told most often', () => {
    expect(guessWhere('a@one:~$ x\nb@two:~$ y\nb@two:~$ z')).toEqual({ node: 'two', user: 'b' });
  });

  it('takes work that grows with the length only', () => {
    for (const piece of ['a@b ', 'kubectl -n ', '(x) ', '\n']) expectLinear(guessWhere, piece);
  });
});

describe('plainPaste', () => {
  it('takes out colours, nulls and control characters', () => {
    expect(plainPaste('\n\u001b[31mred\u001b[0m\0 \u0007x  \r\nnext\n\n')).toBe('red x\nnext');
  });

  it('writes out what turns the direction or cannot be seen, and leaves letters of every script', () => {
    expect(plainPaste('a\u202eb\u200b שלום مرحبا привет')).toBe('a[U+202E]b[U+200B] שלום مرحبا привет');
  });

  it('takes work that grows with the length only', () => {
    for (const piece of [' ', '\n', '\u001b[', '\u001b]', 'x\u200b'])
      expectLinear((text) => plainPaste(`${text}x`), piece);
  });

  it('repairs halves of characters', () => {
    expect(plainPaste('\ud83d')).toBe('\ufffd');
  });
});
