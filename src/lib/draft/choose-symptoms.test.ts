import { describe, expect, it } from 'vitest';
import { chooseSymptoms } from './choose-symptoms.ts';

const proposed = (text: string) =>
  chooseSymptoms(text)
    .filter(({ isProposed }) => isProposed)
    .map(({ symptom }) => symptom);

describe('chooseSymptoms', () => {
  it('proposes the errors of a paste, offers its other lines, and leaves out what was typed', () => {
    const choices = chooseSymptoms(
      [
        'anna@node-1:~$ kubectl apply -f web.yaml',
        'deployment.apps/web created',
        'Error from server (NotFound): deployments.apps "web" not found',
        '',
      ].join('\n'),
    );
    expect(choices.filter(({ isProposed }) => isProposed)).toEqual([
      {
        line: 'Error from server (NotFound): deployments.apps "web" not found',
        symptom: 'Error from server (NotFound): deployments.apps "<deployment>" not found',
        isProposed: true,
      },
    ]);
    expect(choices.map(({ line }) => line)).toContain('deployment.apps/web created');
    expect(choices.map(({ line }) => line).join('\n')).not.toContain('kubectl apply');
  });

  it('proposes warnings where no line is an error, and every line where none is a warning either', () => {
    expect(proposed('all is calm\nWarning: the disk is nearly full')).toEqual(['Warning: the disk is nearly full']);
    expect(proposed('one thing happened\nanother thing followed')).toEqual([
      'one thing happened',
      'another thing followed',
    ]);
  });

  it('has each symptom once, and four proposals at most', () => {
    const lines = Array.from({ length: 6 }, (_, at) => `Error: cannot find ${'abcdef'[at]}${'abcdef'[at]}x thing`);
    const choices = chooseSymptoms([...lines, ...lines].join('\n'));
    expect(choices.map(({ line }) => line)).toEqual(lines);
    expect(choices.filter(({ isProposed }) => isProposed)).toHaveLength(4);
    expect(chooseSymptoms('Error: pod 10.0.0.1 is gone\nError: pod 10.0.0.2 is gone')).toHaveLength(1);
  });

  it('takes no line that would be placeholders and marks alone', () => {
    expect(chooseSymptoms('10.0.0.1 -> 10.0.0.2:8080')).toEqual([]);
  });

  it('offers no more of a long log than a person looks through', () => {
    const log = Array.from({ length: 500 }, (_, at) => `step ${'x'.repeat(1 + (at % 60))}y is done`).join('\n');
    expect(chooseSymptoms(log)).toHaveLength(40);
  });
});
