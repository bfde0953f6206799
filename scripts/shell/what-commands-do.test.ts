import { describe, expect, it } from 'vitest';
import { destructive, readers, writers } from './programs.ts';
import { readShell } from './read-shell.ts';
import { changeOf, lossOf, onlyReads } from './what-commands-do.ts';

const commandsOf = (text: string) => readShell(text);

describe('what a command loses', () => {
  it.each([
    'rm -rf ~/x',
    'sudo rm -f -R /var/lib/rook',
    'kubectl -n demo delete pvc/data',
    'kubectl delete --ignore-not-found=true pod,pvc data',
    'docker compose -f a.yml down --volumes',
    'git -C x reset --hard HEAD~1',
    'kubectl -n rook-ceph exec deploy/rook-ceph-tools -- ceph osd purge 3 --yes-i-really-mean-it',
    'ssh <user>@<host> sudo kubeadm reset -f',
    'docker ps -q | xargs docker rm -f',
    'sudo dd if=/dev/zero of=<device> bs=1M',
    'git checkout -- <file>',
    'ansible-playbook -i <path> -b reset.yml',
  ])('is told of %s', (text) => {
    expect(commandsOf(text).some((command) => lossOf(command) !== undefined)).toBe(true);
  });

  it.each([
    'rm /tmp/x.txt',
    'docker run --rm -v data:/data alpine ls',
    'kubectl -n demo delete pod web',
    'docker compose down',
    'git reset HEAD~1',
    'kubectl drain node-1 --ignore-daemonsets --delete-emptydir-data --dry-run=server',
    'helm uninstall --help',
    'git restore --staged x',
    'curl -fsSL https://example.com | bash',
    'kubectl get pvc --all-namespaces',
    'ln -sf a b',
  ])('is nothing for %s', (text) => {
    expect(commandsOf(text).map(lossOf)).toEqual(commandsOf(text).map(() => undefined));
  });
});

describe('what a command does', () => {
  it.each([
    ['kubectl -n demo describe pod web', true, false],
    ['kubectl get pod web -o yaml > pod.yaml', false, false],
    ['kubectl auth can-i patch deployments', true, false],
    ['kubectl rollout restart deployment/web', false, true],
    ['kubectl rollout status deployment/web', false, false],
    ['sudo systemctl restart docker', false, true],
    ['journalctl --vacuum-size=1G', false, false],
  ])('%s: reads only %s, changes %s', (text, reads, changes) => {
    const [command] = commandsOf(text);
    expect(command && [onlyReads(command), changeOf(command) !== undefined]).toEqual([reads, changes]);
  });

  it('is read from lists in which each line says something', () => {
    for (const { text, words, options, program } of [...destructive, ...readers, ...writers])
      expect([text.length > 3, words.length + options.length > 0 || program.source.length > 8]).toEqual([true, true]);
    for (const { text } of destructive) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
