import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { reply, replyDepths, replyForms } from '../src/lib/reply/reply.ts';
import { replySource } from '../src/lib/reply/reply-source.ts';
import { words } from '../src/lib/reply/words.ts';
import { projectRoot } from './command/project-root.ts';
import { readContent } from './source/content.ts';

function run(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/reply.ts', ...args], { cwd: projectRoot, encoding: 'utf8' });
}

describe('npm run reply', () => {
  it('prints the reply that is asked for, and nothing else', () => {
    const { stdout, status } = run(
      'image-pull-access-denied',
      '--depth',
      'nudge',
      '--site',
      'https://errors.example/course',
    );
    expect(stdout).toMatch(
      new RegExp(`^${words.hint('.+')}\n\nhttps://errors\\.example/course/e/image-pull-access-denied/\n$`),
    );
    expect(status).toBe(0);
  });

  it('proposes the nearest slug, and refuses what it does not know', () => {
    expect(run('image-pull-acces-denied')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/did you mean “/),
    });
    expect(run('image-pull-access-denied', '--as', 'pigeon')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^--as is one of/),
    });
    expect(run()).toMatchObject({ status: 2 });
  });
});

it('writes whole replies for the whole content', async () => {
  const { entries, topics } = await readContent();
  for (const page of entries) {
    const topic = topics.find(({ slug }) => slug === page.data.topic)?.data;
    const source = replySource(page, topic, 'https://errors.example');
    expect(source.cause, page.slug).not.toBe('');
    for (const depth of replyDepths) {
      for (const form of replyForms) {
        const text = reply(source, depth, form);
        expect(text, page.slug).toContain(source.link);
        expect(text.length, `${page.slug} ${depth}`).toBeGreaterThan(source.link.length + 20);
        if (form !== 'plain') expect(text.length, page.slug).toBeLessThanOrEqual(4096);
      }
    }
  }
});
