import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { entryMarkdown, type MarkdownContext } from './entry-markdown.ts';

const data: Entry = {
  kind: 'entry',
  title: 'A title',
  topic: 'docker',
  symptom: ['one\ntwo', 'with ``` in it'],
  asks: { en: ['a', 'b', 'c'] },
  hint: 'Think?',
  fix: ['Do it.', { run: 'docker ps\ndocker rm x', note: 'Both.', destroys: 'x' }],
  verify: { do: 'Look again.', expect: 'nothing' },
  catchUp: 'topic',
  related: ['other'],
  alike: [],
  sources: ['https://source.example/1'],
  added: '2026-11-21',
  reviewed: '2026-11-22',
};
const context: MarkdownContext = {
  site: 'https://errors.example/course/',
  topicTitle: 'Docker',
  catchUp: [{ run: 'docker pull x' }],
  skips: 'A lot.',
  titleOf: () => 'Other title',
};

describe('entryMarkdown', () => {
  it('holds everything, with absolute links and fences that close', () => {
    const markdown = entryMarkdown({ slug: 'a-title', data, body: '\nSee [that](/e/other/).\n' }, context);
    expect(markdown).toBe(`# A title

Docker; reviewed 2026-11-22; https://errors.example/course/e/a-title/

## You see

\`\`\`text
one
two
\`\`\`

\`\`\`\`text
with \`\`\` in it
\`\`\`\`

## Think first

Think?

## Fix

1. Do it.

   Both.

   **This destroys data:** x

   \`\`\`text
   docker ps
   docker rm x
   \`\`\`

## It worked if

Look again. It shows

\`\`\`text
nothing
\`\`\`

## No time? Skip this step and go on

What you skip: A lot.

1. \`\`\`text
   docker pull x
   \`\`\`

## Why

See [that](https://errors.example/course/e/other/).

## Often confused with

- [Other title](https://errors.example/course/e/other/)

## Where it was seen

- <https://source.example/1>
`);
  });
});

describe('entryMarkdown of alternatives', () => {
  it('lists each with its own steps, and numbers on after them', () => {
    const fix: Entry['fix'] = [
      {
        either: [
          { when: 'A', steps: ['One.', 'Two.'] },
          { when: 'B', steps: [{ run: 'b' }] },
        ],
      },
      'After.',
    ];
    const confirm = { run: 'look', expect: 'seen', note: 'At the end.' };
    const markdown = entryMarkdown({ slug: 'x', data: { ...data, fix, confirm }, body: '' }, context);
    expect(markdown).toContain(`## Make sure it is this

At the end.

\`\`\`text
look
\`\`\`

shows

\`\`\`text
seen
\`\`\`

## Fix

1. Take the one that fits:

   - **A:**

     1. One.
     2. Two.
   - **B:**

     1. \`\`\`text
        b
        \`\`\`
2. After.

## It worked if`);
  });
});
