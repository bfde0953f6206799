import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainSteps } from '../../src/lib/step/step-groups.ts';
import { projectRoot } from '../command/project-root.ts';
import { tools } from '../setup/tools.ts';
import { readContent } from '../source/content.ts';
import { toolPath } from '../test/site.ts';

const folder = resolve(projectRoot, 'public/catch-up');
const names = readdirSync(folder);
const { topics } = await readContent();

describe('the catch-up scripts', () => {
  it.each(names)('%s is a script that Bash reads', (name) => {
    const { status, stderr } = spawnSync('bash', ['-n', resolve(folder, name)], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('please ShellCheck', () => {
    const { stdout, status } = spawnSync(
      toolPath(tools.shellcheck),
      ['--format=gcc', '--severity=style', ...names.map((name) => resolve(folder, name))],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('are all offered by a topic, and each that is offered is there', () => {
    const offered = topics.flatMap(({ data }) =>
      plainSteps(data.catchUp).flatMap((step) =>
        typeof step === 'string'
          ? []
          : [...step.run.matchAll(/<site>\/catch-up\/([\w-]+\.sh)/g)].map(([, name]) => name),
      ),
    );
    expect(offered.toSorted()).toEqual(names.toSorted());
  });
});
