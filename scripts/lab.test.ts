import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './command/project-root.ts';
import { findTool, labTools } from './setup/tools.ts';

function lab(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/lab.ts', ...args], { cwd: projectRoot, encoding: 'utf8' });
}

describe('npm run lab', () => {
  // Machines need root, and their layers Debian's packages: a clone without either runs the other tests of the lab.
  it.runIf(process.getuid?.() === 0 && findTool(labTools.mmdebstrap) !== undefined)(
    'provokes an error of SSH and one of YAML, mends them as it is published, and writes what it saw',
    () => {
      const folder = mkdtempSync(resolve(tmpdir(), 'known-errors-receipts-'));
      const slugs = ['ssh-host-key-changed', 'yaml-tab-cannot-start-any-token'];
      const { status, stdout, stderr } = lab(...slugs, '--into', folder);
      expect(`${stdout}${stderr}`).not.toContain('failed');
      expect(status).toBe(0);
      for (const slug of slugs) {
        const receipt: unknown = JSON.parse(readFileSync(resolve(folder, `${slug}.json`), 'utf8'));
        expect(receipt).toMatchObject({ entry: slug, held: ['known', 'before', 'fix', 'after', 'catchUp'] });
      }
      expect(readFileSync(resolve(folder, 'ssh-host-key-changed.txt'), 'utf8')).toContain('IDENTIFICATION HAS CHANGED');
      rmSync(folder, { recursive: true });
    },
  );

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
