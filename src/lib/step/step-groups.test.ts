import { describe, expect, it } from 'vitest';
import { firstStep } from './first-step.ts';
import type { Choice } from './step.ts';
import { plainSteps, stepGroups } from './step-groups.ts';

const choice: Choice = {
  either: [
    { when: 'Debian', steps: ['Update.', { run: 'apt-get update' }] },
    { when: 'Red Hat', steps: [{ run: 'dnf makecache' }] },
  ],
};

describe('stepGroups', () => {
  it('puts commands and alternatives to the sentence before them', () => {
    const groups = stepGroups(['Look.', { run: 'a' }, { run: 'b' }, 'Update.', choice]);
    expect(groups).toEqual([
      { sentence: 'Look.', commands: [{ run: 'a' }, { run: 'b' }], alternatives: [] },
      { sentence: 'Update.', commands: [], alternatives: choice.either },
    ]);
  });

  it('begins a new step where alternatives follow a command, and after them', () => {
    const groups = stepGroups(['Look.', { run: 'a' }, choice, { run: 'b' }, choice]);
    expect(
      groups.map(({ sentence, commands, alternatives }) => [sentence, commands.length, alternatives.length]),
    ).toEqual([
      ['Look.', 1, 0],
      [undefined, 0, 2],
      [undefined, 1, 0],
      [undefined, 0, 2],
    ]);
  });
});

describe('plainSteps', () => {
  it('has the steps of each alternative in their place', () => {
    expect(plainSteps(['Look.', choice, { run: 'b' }])).toEqual([
      'Look.',
      'Update.',
      { run: 'apt-get update' },
      { run: 'dnf makecache' },
      { run: 'b' },
    ]);
  });
});

describe('firstStep', () => {
  it('is a sentence, a line of a command, or what the way depends on', () => {
    expect(firstStep(['Look.', { run: 'a' }])).toBe('Look.');
    expect(firstStep([{ run: 'a\nb' }])).toBe('a');
    expect(firstStep([choice, 'Look.'])).toBe('It depends: Debian, or Red Hat.');
  });
});
