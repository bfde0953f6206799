import { expect, it } from 'vitest';
import { readDraft } from './draft.ts';
import { readIssue } from './issue-text.ts';

const form = [
  { id: 'title', label: 'Title' },
  { id: 'symptom', label: 'What was printed' },
  { id: 'fix', label: 'Fix' },
  { id: 'hint', label: 'Think first' },
  { id: 'related', label: 'Often confused with' },
];

it('reads the answers below their headings, without the fence around code', () => {
  const text = [
    '### Title',
    '',
    'Pod  has a problem ',
    '',
    '### What was printed',
    '',
    '```text',
    'line one',
    '',
    '### Title',
    '  indented ```',
    '```',
    '',
    '### Fix',
    '',
    '```text',
    '1. Read the events.',
    '$ kubectl describe pod <pod>',
    '$ cat <<EOF | kubectl apply -f -',
    '  kind: Pod',
    '    a: 1',
    '  EOF',
    '```',
    '',
    '### Think first',
    '',
    '_No response_',
    '',
    '### Often confused with',
    '',
    'https://example.com/known-errors/e/one/, two',
  ].join('\r\n');
  const draft = readDraft(readIssue(text, form));
  expect(draft).toMatchObject({
    title: 'Pod  has a problem',
    printed: 'line one\n\n### Title\n  indented ```',
    hint: '',
    catchUp: 'topic',
    related: ['one', 'two'],
    fix: [
      'Read the events.',
      { run: 'kubectl describe pod <pod>' },
      { run: 'cat <<EOF | kubectl apply -f -\nkind: Pod\n  a: 1\nEOF' },
    ],
  });
});

it('makes an empty draft of a text that is no such issue', () => {
  expect(readDraft(readIssue('Hello\n### Nothing', form))).toMatchObject({ title: '', printed: '', fix: [] });
});
