import { describe, expect, it } from 'vitest';
import { readShell } from './read-shell.ts';

describe('readShell', () => {
  it('finds commands in commands, each with its words and its place', () => {
    const commands = readShell('cd x && docker stop "$(docker ps -q)" > log');
    expect(commands.map(({ words, offset, writesFile }) => [words.join(' '), offset, writesFile])).toEqual([
      ['cd x', 0, false],
      ['docker stop $(docker ps -q)', 8, true],
      ['docker ps -q', 23, false],
    ]);
  });
});
