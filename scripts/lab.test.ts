import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './command/project-root.ts';

function lab(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/lab.ts', ...args], { cwd: projectRoot, encoding: 'utf8' });
}

describe('npm run lab', () => {
  it('names the cases and what their receipts say', () => {
    const { status, stdout } = lab('--list', '--topic', 'workplace');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^workplace\tssh-host-key-changed\tholds\t\d{4}-\d\d-\d\d\tOpenSSH \S+$/m);
  });

  it.each([
    ['a case that there is not', ['no-such-case'], 'there is no case for “no-such-case”'],
    ['a topic without cases', ['--topic', 'nothing'], 'there is no case of the topic “nothing”'],
    ['an unknown option', ['--al'], "Unknown option '--al'"],
  ])('ends with 2 for %s, and says so', (_what, args, reason) => {
    const { status, stderr } = lab(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });
});
