import { describe, expect, it } from 'vitest';
import { tidy } from './shell.ts';

describe('tidy', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['the title of a window', '\u001b]0;deploy@lab\u0007$ ', '$'],
    ['a line that is written over', 'wait 1 %\rwait 99 %\rdone\r\n', 'done'],
    [
      'the script behind a shell',
      '/lab/shell.sh: line 6: kubectI: command not found',
      'bash: kubectI: command not found',
    ],
  ])('leaves of %s what a person sees', (_what, text, seen) => {
    expect(tidy(text)).toBe(seen);
  });
});
