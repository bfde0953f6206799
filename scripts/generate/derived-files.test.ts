import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../command/project-root.ts';
import { readContent } from '../source/content.ts';
import { derivedFiles, withOwners, withTopics } from './derived-files.ts';

const files = derivedFiles(await readContent());

it.each(files)('$file is as its sources say (else: npm run generate)', ({ file, text }) => {
  expect(readFileSync(resolve(projectRoot, file), 'utf8')).toBe(text);
});

describe('a new topic', () => {
  it('can be chosen in the issue form', () => {
    const form =
      'body:\n  - id: topic\n    attributes:\n      options: [docker, gone]\n  - id: other\n    options: [x]\n';
    expect(withTopics(form, ['docker', 'podman'])).toBe(form.replace('docker, gone', 'docker, podman'));
  });

  it('has owners, and one that is gone has none', () => {
    const text =
      '* @org/all\n\n/content/entries/docker/ @org/docker\n/content/topics/docker.md @org/docker\n/content/topics/gone.md @org/x\n';
    expect(withOwners(text, ['docker', 'podman']).split('\n').slice(2)).toEqual([
      '/content/entries/docker/ @org/docker',
      '/content/topics/docker.md @org/docker',
      '/content/entries/podman/         @org/all',
      '/content/topics/podman.md        @org/all',
      '',
    ]);
  });
});
