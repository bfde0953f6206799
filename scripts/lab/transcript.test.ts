import { describe, expect, it } from 'vitest';
import { transcriptText, transcriptTimes } from './transcript.ts';

const typed = (command: string, output: string) => ({ command, output, status: 0, from: 1, to: 1.5 });

describe('a transcript', () => {
  it('is text that can be read, and the times of its commands', () => {
    const lines = [{ heading: 'Fix' }, { sentence: '1. Look.' }, typed('for i in 1; do\n  ls\ndone', 'a')];
    expect(transcriptText(lines)).toBe('## Fix\n# 1. Look.\n$ for i in 1; do\n>   ls\n> done\na\n');
    expect(transcriptTimes(lines)).toEqual([[1, 1.5]]);
  });

  it('keeps the first and the last lines of a long output', () => {
    const long = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n');
    const text = transcriptText([typed('ls', long)]);
    expect(text).toContain('line 29\n… 40 more lines …\nline 70\n');
  });
});
