import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../../scripts/test/growth.ts';
import { typedCommands } from './typed-commands.ts';

describe('typedCommands', () => {
  it.each([
    ['root@node-7:~# frobnicate --now\nfrobnicate: E4711', 'frobnicate --now'],
    ['$ docker compose up -d\nError: x\n$ docker ps\nCONTAINER ID', 'docker compose up -d\ndocker ps'],
    ['[student@bastion ~]$ ssh node-1\nssh: refused', 'ssh node-1'],
    ['PS C:\\Users\\me> wsl --install\nerror', 'wsl --install'],
    ['me@a:~$ helm install web . \\\n> --set a=b\nError: x', 'helm install web . \\\n--set a=b'],
    ['me@a:~$ ls\nme@a:~$ ls\n', 'ls'],
    ['error: no such file\n# a comment\n> quoted', ''],
    ['', ''],
  ])('reads %j', (text, commands) => {
    expect(typedCommands(text)).toBe(commands);
  });

  it('keeps the last of many', () => {
    const text = Array.from({ length: 9 }, (_, at) => `$ echo ${at}`).join('\n');
    expect(typedCommands(text)).toBe('echo 4\necho 5\necho 6\necho 7\necho 8');
  });

  it('takes work that grows with the length only', () => {
    for (const piece of ['$ a\n', '$ a \\\n', 'a@b:~$ ', '\n']) expectLinear(typedCommands, piece);
  });
});
