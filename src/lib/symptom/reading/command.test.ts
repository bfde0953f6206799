import { describe, expect, it } from 'vitest';
import { hasCommand, isCommand } from './command.ts';

describe('isCommand', () => {
  it.each([
    'kubectl get pods',
    'kubectl descibe pod web',
    '$ sudo docker ps',
    'student@bastion:~$ kubectl get all',
    'helm install web ./web \\\n  --wait',
    'helm install web ./chart –n dev',
    'docker login -u student -\u0440 x registry.example.com',
    'kubectI get pods',
    'ansible all -m ping',
    'ls -la',
    'docker build -t web:1 .',
    'kubectl get nodes; kubectl get pods -A',
    'kubectl get pods -A | grep -v Running',
    'cat /etc/kubernetes/admin.conf',
    'ssh student@10.0.0.5',
    'ceph osd pool create rbd',
  ])('is true of %s', (text) => {
    expect(isCommand(text)).toBe(true);
  });

  it.each([
    'docker: invalid reference format',
    'helm cannot find chart',
    'helm install wait timed out',
    'kubectl top does not work',
    'kubectl hangs',
    'docker service is down',
    'docker push refusé',
    'ceph на какой день запланирован?',
    'git pull veut pas car il y a un fichier',
    'Error: x',
    '',
    'kubectl get pods\nNAME READY',
  ])('is false of %s', (text) => {
    expect(isCommand(text)).toBe(false);
  });
});

describe('hasCommand', () => {
  it('looks for a command above and below what was printed', () => {
    expect(hasCommand('helm install web ./chart –n dev\nError: "helm install" requires at least 1 argument')).toBe(
      true,
    );
    expect(hasCommand('done\nstudent@bastion:~$ make\nmake: nothing to be done')).toBe(true);
    expect(hasCommand('Error: "helm install" requires at least 1 argument')).toBe(false);
  });
});
