import { describe, expect, it } from 'vitest';
import { looksLikeCommand } from './command.ts';

describe('looksLikeCommand', () => {
  it.each(['kubectl get pods', '$ sudo docker ps', 'helm install web ./web \\\n  --wait'])(
    'takes %s for a command',
    (text) => {
      expect(looksLikeCommand(text)).toBe(true);
    },
  );
  it.each([
    'docker: invalid reference format',
    'helm cannot find chart',
    'Error: x',
    '',
    'kubectl get pods\nNAME READY',
  ])('not %s', (text) => {
    expect(looksLikeCommand(text)).toBe(false);
  });
});
