import { describe, expect, it } from 'vitest';
import { readCase } from './case.ts';
import { planSteps, shows } from './plan.ts';

const own = (header: string, parts = '') =>
  readCase(`# environment: shell\n# with: [x]\n${header}\n## provoke\ntrue\n${parts}`, 'workplace', 'x');

describe('the steps of a fix', () => {
  it('are filled from the fields of the case, those of a step before the others', () => {
    const steps = [{ run: 'ping <host>' }, { run: 'ssh <host>' }];
    const planned = planSteps('fix', steps, own('# fields: { host: a }\n# fieldsOf: { fix 2: { host: b } }'));
    expect(planned.map(({ commands }) => commands)).toEqual([['ping a'], ['ssh b']]);
  });

  it('leave alone what is no placeholder', () => {
    expect(planSteps('fix', [{ run: 'cat <<EOF\n<html>\nEOF' }], own(''))[0]?.commands).toEqual([
      'cat <<EOF\n<html>\nEOF',
    ]);
  });

  it('want each field, and the way that is taken', () => {
    expect(() => planSteps('fix', [{ run: 'ping <host>' }], own(''))).toThrow('“fix 1” needs <host>');
    const either = [
      { when: 'Debian', steps: [{ run: 'a' }] },
      { when: 'Fedora', steps: ['Wait.', { run: 'b' }] },
    ];
    expect(() => planSteps('fix', [{ either }], own(''))).toThrow('which way does “fix 1” take: 1 Debian, 2 Fedora?');
    expect(
      planSteps('fix', [{ either }], own('# ways: { fix 1: 2 }')).map(({ name, commands }) => [name, commands]),
    ).toEqual([
      ['fix 1', []],
      ['fix 1.1', []],
      ['fix 1.2', ['b']],
    ]);
  });

  it('take what a person does at a sentence from the case, and say what is left out and why', () => {
    const planned = planSteps(
      'fix',
      ['Edit the file.', { run: 'reboot' }],
      own('# skip: { fix 2: no power switch }', '## fix 1\nsed -i s/a/b/ f\n'),
    );
    expect(planned).toEqual([
      { name: 'fix 1', sentence: 'Edit the file.', commands: ['sed -i s/a/b/ f'] },
      { name: 'fix 2', commands: ['reboot'], skipped: 'no power switch' },
    ]);
  });

  it('are run by another user where the case says so', () => {
    const planned = planSteps('fix', [{ run: "echo 'a'" }], own('# as: { fix 1: deploy }'));
    expect(planned[0]?.commands).toEqual([String.raw`sudo -iu deploy bash -c 'echo '\''a'\'''`]);
  });
});

describe('shows', () => {
  it('looks for whole words', () => {
    expect(shows('web-1   1/1   Running', 'Running')).toBe(true);
    expect(shows('Disconnected from node-1', 'connected')).toBe(false);
    expect(shows('validating compose.yaml', 'valid')).toBe(false);
    expect(shows('0\n', '0')).toBe(true);
    expect(shows('10\n', '0')).toBe(false);
    expect(shows('0.5\n', '0')).toBe(false);
  });
});
